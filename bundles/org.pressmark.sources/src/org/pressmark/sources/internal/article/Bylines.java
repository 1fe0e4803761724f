// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads who wrote an article from a byline: {@code By Hwang Joon-bum, Washington correspondent}. */
public final class Bylines {

	private static final int LONGEST_LINE = 160;
	private static final int LONGEST_APPOSITION = 7;

	private static final Pattern PREFIX = Pattern.compile("(?:(?:story|text|words|report|article|written|posted|"
			+ "reported|reporting) by|(?:(?:ein|eine|an|a|un|une|una)\\s)?(?:interview|kommentar|analyse|essay|gastbeitrag|"
			+ "opinion|analysis|column|review|perspective|explainer|мнение|reportage|commentary|entretien|entrevista|intervista)\\s(?:von|by|par|por|di)|"
			+ "words(?:\\s(?:and|&)\\s(?:photos|photographs|pictures))?(?=\\s?[:：])|haber(?=\\s?[:：])|byline(?=\\s?[:：])|by|von|par|por|de|di|door|av|af|tekst|text|texte|testo|texto|autor(?:a|in)?|"
			+ "auteur|oleh|penulis(?=\\s?[:：])|tác giả(?=\\s?[:：])|yazan|muhabir|írta|kirjoittanut|από|"
			+ "autore|authors?|автор(?:и|ы)?(?:\\s(?:статьи|материала|статті|матеріалу|текста|тексту)(?=\\s?[:：]))?|текст|بقلم|كتب|كتبت|نویسنده|מאת|लेखक|द्वारा|โดย|作者|撰文|文|记者|記者|글)"
			+ "(?:\\s?[:：/／]\\s?|\\s|(?-iu:(?<=By)(?=\\p{Lu}\\p{Ll})))",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	private static final Pattern LABEL = Pattern.compile("(?:(?:story|text|words|report|article|written|posted|reported) by|"
			+ "by|von|par|por|authors?|written|reporters?|text|texte|testo|texto|autor(?:a|in|en|es)?|auteurs?|autor[ei]|"
			+ "автор|авторы|текст)\\s?[:：]?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	/** {@code 김민수·이영희 기자}: Korean bylines end with what the authors are. */
	private static final Pattern REPORTERS = Pattern.compile("(?:.{0,100}\\d\\s)?((?:\\p{IsHangul}{2,4}\\s?[·,]\\s?){0,5}\\p{IsHangul}{2,4})\\s"
			+ "\\p{IsHangul}{0,6}(?:기자|특파원|논설위원)(?:\\s?[(=<\\[|/].{0,80}|\\s\\S{1,40}@\\S{1,60})?");
	/** What stands between the names and the date behind them. */
	private static final Pattern BEFORE_DATE = Pattern.compile("[\\s,;|/·•–—(-]*"
			+ "(?:\\b(?:on|at|am|um|vom|le|el|em|il|op|den|dne|на|от|в|"
			+ "posted|published|updated|last updated|veröffentlicht|publié|publicado|pubblicato|gepubliceerd|опубликовано)\\b"
			+ "[\\s:]*)*$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	/** The day of the week that stands before the date. */
	private static final Pattern WEEKDAY = Pattern.compile("(?:\\s[|·–—-])?\\s(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tue|Wed|Thu|"
			+ "Fri|Sat|Sun)\\.?|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|"
			+ "lunes|martes|miércoles|jueves|viernes|sábado|domingo|"
			+ "ال(?:[اإ]ثنين|ثلاثاء|[أا]ربعاء|خميس|جمعة|سبت|[أا]حد))[\\s,]*$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	/** What stands between the date and the names behind it: a time, a zone, a line. */
	private static final Pattern AFTER_DATE = Pattern.compile("^[^\\p{L}]*(?:\\p{Lu}{2,5}\\b)?[^\\p{L}]*");
	private static final Pattern AND = Pattern.compile(
			"\\s(?:and|und|et|y|e|og|och|en|ja|и|та|і|و|और|एवं|तथा|اور|&|\\+|with)\\s|\\s?[;|/·•]\\s?",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	/** What stands in brackets behind a name: its agency, its role, its share. */
	private static final Pattern NOTE = Pattern.compile("\\s?\\([^()]{1,60}\\)(?=\\s?[,،、]|\\s?$|" + AND.pattern() + ")",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	/** {@code Words by Jane Doe. Photographs by Ben Smith}: who made the pictures, or put the text into its form. */
	private static final Pattern OTHERS = Pattern.compile("(?:^|[\\s.,،、;|/·–—-]+)(?:(?:photo(?:s|graphs?|graphy)?|pictures|illustrations?|videos?|"
			+ "fotos?|fotografie|bild(?:er)?|photographies|fotografías?|immagini|zdjęcia|kuvat?|fotoğraf(?:lar)?|фото|写真|摄影|攝影|사진|"
			+ "责任编辑|責任編輯|责编|编辑|編輯|校对)(?:\\s(?:by|von|par|de|di|av|door))?\\s?[:：]|(?:photo(?:s|graphs?|graphy)?|pictures|illustrations?)\\sby\\s).*",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	/** {@code 来源：新华网 作者：李明 王芳}: Chinese lines say one thing after another. */
	private static final Pattern LABELLED = Pattern.compile("(?<!\\p{IsHan})(?:作者|撰文|记者|記者)\\s?[:：]\\s?"
			+ "((?:\\p{IsHan}{2,4}(?![\\p{IsHan}:：])[\\s、，,·]{0,2}){1,6})");
	private static final Pattern BETWEEN_LABELLED = Pattern.compile("[\\s、，,·]+");
	/** {@code ロンドン＝山田太郎}. */
	private static final Pattern PLACE_BEFORE = Pattern.compile("[\\p{IsHan}\\p{IsKatakana}ー・]{2,12}＝");
	/** {@code Doe, Jane}, as catalogues have it. */
	private static final Pattern INVERTED = Pattern.compile("(\\p{Lu}[\\p{Ll}'’-][\\p{L}'’-]*),\\s(\\p{Lu}(?:\\p{Ll}[\\p{L}'’-]*|\\.)(?:\\s\\p{Lu}(?:\\p{Ll}[\\p{L}'’-]*|\\.?))?)");
	private static final Pattern SEMICOLON = Pattern.compile("\\s?;\\s?");
	/** {@code (Reuters) - By Jane Doe}. */
	private static final Pattern AGENCY = Pattern.compile("\\([^()]{2,30}\\)\\s?[-–—]\\s?");
	private static final Pattern COMMA = Pattern.compile("\\s?[,،、]\\s?");
	/** {@code राजेश कुमार, बीबीसी संवाददाता, दिल्ली}, {@code राजेश कुमार द्वारा}: the role, or {@code by}, behind the name. */
	private static final Pattern SIGNED = Pattern.compile("([\\p{L}\\p{M}. ]{3,60})(?:\\s?[,،]\\s?(?:[\\p{L}\\p{M}]{1,20}\\s){0,3}(?:"
			+ PersonName.INDIC_ROLES + ")(?:\\s?[,،]\\s?[\\p{L}\\p{M} ]{1,30})?|\\sद्वारा)");
	/** Words that stand behind what they belong to, never within a name. */
	private static final Pattern HINDI_SENTENCE = Pattern.compile("\\s(?:ने|का|की|के|को|में|से|पर|है|हैं)(?:\\s|$)");

	private Bylines() {
	}

	/**
	 * The authors that a line names, when it is a byline.
	 *
	 * @param line one line
	 * @return the names; empty when the line is none that begins as bylines do and goes on with names
	 */
	public static List<String> read(String line) {
		String undated = withoutDate(line);
		List<String> names = body(undated).map(Bylines::withoutOutletAndRole).map(Bylines::names).or(() -> reporters(undated))
				.or(() -> reporters(line)).or(() -> labelled(line)).or(() -> signed(undated)).orElse(List.of());
		return names.stream().anyMatch(PersonName::isFull) ? names : invertedBehindLabel(undated);
	}

	/** {@code Authors: Doe, Jane; Roe, Max}; behind a label, for {@code By Paris, Texas} may be anything. */
	private static List<String> invertedBehindLabel(String line) {
		Optional<String> body = body(line);
		boolean label = body.isPresent() && line.substring(0, line.length() - body.get().length()).strip().matches(".*[:：]");
		return label ? inverted(body.get()) : List.of();
	}

	private static Optional<List<String>> signed(String line) {
		if (!Scripts.reaches(line, Scripts.FIRST_ARABIC)) {
			return Optional.empty();
		}
		Matcher signed = SIGNED.matcher(line.strip());
		return signed.matches() && !HINDI_SENTENCE.matcher(signed.group(1)).find()
				? Optional.of(names(signed.group(1))) : Optional.empty();
	}

	private static Optional<List<String>> labelled(String line) {
		if (line.length() > LONGEST_LINE || !Scripts.reaches(line, Scripts.FIRST_IDEOGRAPH)) {
			return Optional.empty();
		}
		Matcher label = LABELLED.matcher(line);
		return label.find() ? Optional.of(List.of(BETWEEN_LABELLED.split(label.group(1)))) : IdeographicBylines.read(line.strip());
	}

	/**
	 * The names in a text that is nothing but names, as a catalogue has them.
	 *
	 * @param text {@code Doe, Jane; Roe, Max}
	 * @return them in the order in which they are said; empty when one of them is not written so
	 */
	public static List<String> inverted(String text) {
		if (text.indexOf(',') < 0) {
			return List.of(); // As most names.
		}
		List<Matcher> names = SEMICOLON.splitAsStream(text.strip()).map(INVERTED::matcher).toList();
		return text.length() <= LONGEST_LINE && names.stream().allMatch(Matcher::matches)
				&& names.stream().noneMatch(name -> Organisations.is(name.group(1)) || Organisations.is(name.group(2))
						|| PersonName.role(name.group()).find())
						? names.stream().map(name -> name.group(2) + ' ' + name.group(1)).toList() : List.of();
	}

	private static Optional<List<String>> reporters(String line) {
		if (line.length() > LONGEST_LINE || !Scripts.reaches(line, Scripts.FIRST_SYLLABLE)) {
			return Optional.empty();
		}
		Matcher reporters = REPORTERS.matcher(line.strip());
		return reporters.matches() ? Optional.of(List.of(reporters.group(1).split("\\s?[·,]\\s?"))) : Optional.empty();
	}

	/**
	 * The names in a line that is known to be a byline, with or without {@code By} and a date.
	 *
	 * @param line one line
	 * @return the names; empty when there are none
	 */
	public static List<String> namesBesideDate(String line) {
		String undated = withoutDate(line);
		return reporters(undated).or(() -> reporters(line)).orElseGet(() -> names(undated));
	}

	/**
	 * Whether a text only says that names follow: {@code Author:}.
	 *
	 * @param text one line
	 * @return true when there is nothing else in it
	 */
	public static boolean isLabel(String text) {
		return LABEL.matcher(text).matches();
	}

	/** {@code By Jane Doe on May 4, 2021} and {@code Posted on May 4, 2021 by Jane Doe}: the part that names her. */
	private static String withoutDate(String line) {
		Optional<Dates.Match> date = line.length() > LONGEST_LINE ? Optional.empty() : Dates.find(line);
		if (date.isEmpty()) {
			return line;
		}
		String before = WEEKDAY.matcher(BEFORE_DATE.matcher(withoutLabel(line.substring(0, date.get().begin())))
				.replaceFirst("")).replaceFirst("");
		String after = AFTER_DATE.matcher(line.substring(date.get().end())).replaceFirst("");
		boolean behind = after.isEmpty() || Field.UPDATED.labelAt(after, 0).lookingAt();
		return behind || PREFIX.matcher(before).lookingAt() ? before : after;
	}

	/** Without the label of the date: {@code 김민수 기자 입력}; not {@code Posted by Jane Doe}. */
	private static String withoutLabel(String before) {
		OptionalInt label = Field.PUBLISHED.labelAtEnd(before);
		boolean byline = label.isPresent() && label.getAsInt() == 0 && PREFIX.matcher(before).lookingAt();
		return label.isPresent() && !byline ? before.substring(0, label.getAsInt()) : before;
	}

	/** Whether the words before a date are names and a preposition: {@code By Jane Doe on}. */
	static boolean isBeforeDate(String words) {
		String names = BEFORE_DATE.matcher(words).replaceFirst("");
		return PersonName.is(names) || !read(names).isEmpty();
	}

	private static Optional<String> body(String given) {
		String line = given.startsWith("(") ? withoutAgency(given) : given;
		if (line.length() > LONGEST_LINE) {
			return Optional.empty();
		}
		Matcher prefix = PREFIX.matcher(line);
		return prefix.lookingAt() ? Optional.of(line.substring(prefix.end())) : Optional.empty();
	}

	private static String withoutAgency(String line) {
		Matcher agency = AGENCY.matcher(line);
		return agency.lookingAt() ? line.substring(agency.end()) : line;
	}

	/**
	 * The names in a text that is nothing but names and roles, as a metadata field has them.
	 *
	 * @param text with or without {@code By}
	 * @return the names; empty when there are none
	 */
	public static List<String> names(String text) {
		String line = Whitespace.normalise(text);
		if (line.length() > LONGEST_LINE) {
			return List.of();
		}
		List<String> names = new ArrayList<>();
		String persons = PrefixedAnd.apart(withoutOthers(body(line).orElse(line)));
		for (String person : AND.split(persons.indexOf('(') < 0 ? persons : NOTE.matcher(persons).replaceAll(""))) {
			String[] parts = COMMA.split(person);
			for (int i = 0; i < parts.length; i++) {
				String name = PersonName.in(parts[i]);
				boolean apposition = !names.isEmpty() && (name.isEmpty() || !PersonName.isFull(name));
				if (PersonName.is(name) && !apposition && !names.contains(name)) {
					names.add(name);
				} else if (i == 0 && names.isEmpty() || parts[i].split(" ").length > LONGEST_APPOSITION) {
					return List.of();
				}
			}
		}
		return names;
	}

	/** Without those who did something else, behind a colon or {@code by}, and without the place before the names. */
	private static String withoutOthers(String names) {
		boolean others = names.indexOf(':') >= 0 || names.indexOf('：') >= 0 || names.toLowerCase(Locale.ROOT).contains(" by ");
		String persons = others ? OTHERS.matcher(names).replaceFirst("") : names;
		return persons.indexOf('＝') < 0 ? persons : PLACE_BEFORE.matcher(persons).replaceFirst("");
	}

	/** {@code Jane Doe Gazette Staff Writer}: the name, when an outlet stands between it and the role. */
	private static String withoutOutletAndRole(String byline) {
		Matcher role = PersonName.role(byline);
		List<String> words = role.find() ? new ArrayList<>(List.of(byline.substring(0, role.start()).strip().split(" ")))
				: List.of();
		if (words.size() <= 2 || words.size() > PersonName.LONGEST || !Organisations.is(words.getLast())) {
			return byline;
		}
		words.removeLast();
		String name = String.join(" ", words);
		return PersonName.is(name) ? name : byline;
	}

}
