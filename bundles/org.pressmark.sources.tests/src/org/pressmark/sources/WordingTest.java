// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences that begin as what newspapers put around their articles stay, and that itself goes. */
class WordingTest {

	private static final String AROUND = "The harbour was closed for three days, the port authority told ships on Tuesday.";

	/** What stands around a sentence, and sentences of one language. */
	private record Sentences(String around, List<String> all) {

		/** Each sentence between two others. */
		Stream<String> lines() {
			return IntStream.rangeClosed(0, all.size()).boxed().flatMap(number -> number == all.size()
					? Stream.of(around(number)) : Stream.of(around(number), all.get(number)));
		}

		/** No two are the same. */
		private String around(int number) {
			return around.replace("132", Integer.toString(100 + number));
		}

		String page(UnaryOperator<String> markup) {
			return "<!doctype html><title>Harbour</title><body><h1>Harbour</h1><div>"
					+ lines().map(markup).collect(Collectors.joining()) + "</div>";
		}

		@Override
		public String toString() {
			return all.getFirst();
		}
	}

	static Stream<Sentences> sentences() throws IOException {
		try (InputStream in = WordingTest.class.getResourceAsStream("pages/sentences.txt")) {
			Map<String, List<String>> byLanguage = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
					.filter(line -> !line.startsWith("#")).map(line -> line.split("\\|", 2))
					.collect(Collectors.groupingBy(part -> part[0], LinkedHashMap::new,
							Collectors.mapping(part -> part[1], Collectors.toList())));
			return byLanguage.values().stream()
					.map(lines -> new Sentences(lines.getFirst(), lines.subList(1, lines.size()))).toList().stream();
		}
	}

	@ParameterizedTest
	@MethodSource("sentences")
	void paragraph_AmongOthers(Sentences sentences) throws ImportException {
		assertKept(sentences, sentences.page(line -> "<p>" + line + "</p>\n"));
	}

	@ParameterizedTest
	@MethodSource("sentences")
	void paragraph_InABoxOfItsOwn(Sentences sentences) throws ImportException {
		assertKept(sentences, sentences.page(line -> "<div class='x-9'><p>" + line + "</p></div>\n"));
	}

	@ParameterizedTest
	@MethodSource("sentences")
	void paragraph_BetweenBreaks(Sentences sentences) throws ImportException {
		assertKept(sentences, sentences.page(line -> line + "<br><br>\n"));
	}

	@ParameterizedTest
	@MethodSource("sentences")
	void paragraph_OfAPlainText(Sentences sentences) throws ImportException {
		assertKept(sentences, sentences.lines().collect(Collectors.joining("\n\n", "Harbour\n\n", "\n")));
	}

	private static void assertKept(Sentences sentences, String text) throws ImportException {
		List<String> kept = Drafts.read(text).text().lines().toList();
		List<String> lost = sentences.all().stream().filter(sentence -> !kept.contains(sentence)).toList();
		assertEquals(List.of(), lost);
	}

	private static String before(String last) throws ImportException {
		return within("", "<p>" + last + "</p>");
	}

	private static String within(String middle, String last) throws ImportException {
		String around = "<p>" + AROUND + "</p>";
		return Drafts.read("<!doctype html><title>Harbour</title><body><article><h1>Harbour</h1>" + around + around + around
				+ middle + around + around + last + "</article>").text();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Sign up for our newsletter to get the news every morning.", "Subscribe to our podcast on the coast.",
			"Support independent journalism with a gift today.", "Get the latest news in your inbox every morning.",
			"Photo by Jane Doe for the Harbour News.", "Sponsored by Harbour Bank and the Coast Company.",
			"We use cookies to improve your experience.", "Please try again in a few minutes.",
			"Follow Harbour News on Instagram, Facebook and Twitter.", "Listen to this article in the app for free.",
			"A version of this article appeared in print on 4 May.", "Additional reporting by Jane Doe in Skerry.",
			"Abonnieren Sie unseren Newsletter und verpassen Sie keine Nachricht.", "Folgen Sie uns auf Facebook und Instagram.",
			"Inscrivez-vous à notre infolettre du matin.", "Suivez-nous sur Facebook et sur nos autres réseaux.",
			"Suscríbete a nuestro boletín de la mañana.", "Síguenos en nuestro canal de WhatsApp.",
			"Iscriviti alla nostra newsletter del mattino.", "Подписывайтесь на наш канал в мессенджере.",
			"اشترك في نشرتنا البريدية ليصلك كل جديد من موقعنا.", "구독 신청은 저희 앱에서 하실 수 있으니 많은 이용 바랍니다.",
			"제보는 이메일과 카카오톡으로 언제든지 보내 주시기 바랍니다.", "購読申し込みは当サイトの専用ページからお願いします。" })
	void appeal_AmongOthers(String appeal) throws ImportException {
		assertEquals(within("", ""), within("<p>" + appeal + "</p>", ""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "The company said that three million people subscribe to its service.",
			"She wrote in her newsletter that the bridge was never safe.", "Her newsletter has 40,000 readers on the coast.",
			"Both men were promised a fair and free trial by the king of the coast.",
			"Residents will get access to clean water by 2026.", "Volunteers have been signing up since the first of May.",
			"Victims may receive compensation of up to ten thousand pounds each.",
			"The study was originally published in 2019 and has been cited 300 times since.",
			"The book was translated by two of her pupils after the war.",
			"There was nothing new in the comments made by the minister.",
			"Ann Poe, a lawyer who is a professor at Skerry, said the law was unclear.",
			"The parties have until Friday to contact us, the embassy told the families.",
			"Facebook and Instagram were down for six hours in the whole region on Monday.",
			"The rules apply to Facebook, Instagram and TikTok from the first of January.",
			"Donate blood, the hospital asked, and a queue formed at its gate." })
	void lastSentence_Stays(String last) throws ImportException {
		assertEquals(within("", "") + '\n' + last, before(last));
	}

	@Test
	void offer_BelowTheNoteForSubscribers() throws ImportException {
		String offer = "<div><h3>Jetzt weiterlesen mit N+</h3>%s<ul><li>Monatlich kündbar</li></ul></div>";
		assertEquals(within("", ""), within("", offer.formatted("<p>Testen Sie N+ einen Monat lang für nur 1 Euro.</p>")));
		assertEquals(within("", "") + "\n" + AROUND.repeat(5) + "\nMonatlich kündbar",
				within("", offer.formatted("<p>" + AROUND.repeat(5) + "</p>")));
	}

	private static String opening(String first) throws ImportException {
		return Drafts.read("<!doctype html><title>Harbour</title><body><article><h1>Harbour</h1><p>" + first + "</p>"
				+ ("<p>" + AROUND + "</p>").repeat(3) + "</article>").text();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Advertisement spending fell sharply in the first quarter, the association said.",
			"Follow us, the crowd shouted, and ten thousand people marched to the harbour to protest.",
			"Sponsored by the ministry, the study found that two of nine piers are about to fail.",
			"More from the valley: farmers there said that they would take their wheat to the west by rail." })
	void firstSentence_Stays(String first) throws ImportException {
		assertEquals(first + '\n' + AROUND, opening(first).lines().limit(2).collect(Collectors.joining("\n")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Sign up for our newsletter to get the news of the harbour every morning at seven.",
			"Sponsored by Harbour Bank and the Coast Company, which have nothing to do with what it says.",
			"Follow us on Instagram, Facebook and Twitter for all the latest news from the harbour." })
	void firstLine_OfTheNewspaperGoes(String first) throws ImportException {
		assertEquals(AROUND, opening(first).lines().findFirst().orElseThrow());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Reuters could not verify the report by Friday.", "Reuters first told of the plan in May." })
	void lastSentence_BeginsWithTheAgencyThatWroteIt(String last) throws ImportException {
		assertEquals(within("", "") + '\n' + last, Drafts.read("<!doctype html><meta name=author content=Reuters>"
				+ "<title>Harbour</title><body><article><h1>Harbour</h1>" + ("<p>" + AROUND + "</p>").repeat(5) + "<p>" + last
				+ "</p></article>").text());
	}
}
