// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.pressmark.export.ExportException;
import org.pressmark.export.ReportTemplate;
import org.pressmark.export.SectionChoice;
import org.pressmark.export.internal.Messages;
import org.pressmark.export.internal.word.TemplateDocument;
import org.pressmark.export.sections.ReportSections;
import org.pressmark.export.sections.SectionType;

/** A template that comes with Pressmark, and what a report has that is made of it unless somebody chose otherwise. */
public enum ShippedTemplate {

	/** For who has a minute: a title block on the first page, what matters below it, and where it is from. */
	BRIEF(Messages.template_brief, Optional.of("brief.xml")) {

		@Override
		public List<SectionChoice> sections(ReportSections known) {
			return ours(known, "title", "summary", "keyMessages", "coverage", "sources").stream().map(SectionType::id)
					.map(SectionChoice::of).toList();
		}
	},

	/**
	 * To look things up in: a title page, contents, and everything that there is. What the articles say together comes
	 * first, then whatever plug-ins add, and last the articles themselves with what is marked in them.
	 */
	FULL(Messages.template_full, Optional.empty()) {

		@Override
		public List<SectionChoice> sections(ReportSections known) {
			List<SectionType> together = ours(known, "title", "contents", "summary", "keyMessages", "coverage", "events",
					"disagreements", "quotations", "whoSaidWhat", "entities");
			List<SectionType> appendix = ours(known, "legend", "markedSentences", "articles", "sources");
			Stream<SectionType> others = known.all().stream()
					.filter(type -> !together.contains(type) && !appendix.contains(type));
			return Stream.of(together.stream(), others, appendix.stream()).flatMap(Function.identity())
					.map(type -> chosen(type, known.nameOf(type))).toList();
		}

		private static SectionChoice chosen(SectionType type, String name) {
			SectionChoice choice = SectionChoice.of(type.id());
			return switch (name) {
				case "articles" -> choice.with("comments", Boolean.TRUE.toString()).with("footnotes", Boolean.TRUE.toString());
				case "entities" -> choice.with("order", "alphabet");
				default -> choice;
			};
		}
	};

	private final String label;
	private final Optional<String> styles;

	ShippedTemplate(String label, Optional<String> styles) {
		this.label = label;
		this.styles = styles;
	}

	private static List<SectionType> ours(ReportSections sections, String... names) {
		return Stream.of(names).map(sections::named).flatMap(Optional::stream).toList();
	}

	/** What it is called on a command line, and in a project that keeps it. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** What it is called for people. */
	public String label() {
		return label;
	}

	/** The template of that {@link #id}. */
	public static Optional<ShippedTemplate> named(String id) {
		return Arrays.stream(values()).filter(template -> template.id().equals(id)).findFirst();
	}

	/** What a report has unless somebody chose otherwise, in its order. */
	public abstract List<SectionChoice> sections(ReportSections known);

	/**
	 * The template; the same bytes each time. Takes a moment, so it is not for the UI thread.
	 *
	 * @throws ExportException if it cannot be made, which is nobody's fault but this installation's
	 */
	public ReportTemplate template() throws ExportException {
		try {
			return new ReportTemplate(id(), TemplateDocument.write(label, styles));
		} catch (IOException e) {
			throw new ExportException(NLS.bind(Messages.template_unreadable, id(), Messages.reason(e)), e);
		}
	}

	/**
	 * Saves it for somebody who adapts it in Word. The file appears, or is replaced, as a whole. Not for the UI thread.
	 *
	 * @param path the file, {@code .dotx}; its folder exists
	 * @throws ExportException if it cannot be written there
	 */
	public void save(Path path) throws ExportException {
		byte[] bytes = template().bytes();
		try (TargetFile file = TargetFile.open(path)) {
			file.output().write(bytes);
			file.commit();
		} catch (IOException e) {
			throw new ExportException(NLS.bind(Messages.write_failed, path, Messages.reason(e)), e);
		}
	}
}
