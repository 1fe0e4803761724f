// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.pressmark.export.ReportFormats;
import org.pressmark.export.sections.ReportSections;
import org.pressmark.extensions.Contributions;
import org.pressmark.sources.ArticleDraft;
import org.pressmark.sources.Block;
import org.pressmark.sources.Importer;
import org.pressmark.sources.Importers;
import org.pressmark.sources.Metadata;
import org.pressmark.sources.ParagraphKind;
import org.pressmark.sources.Source;

/** A program that runs a command with an importer that never ends with a source that says {@value #ENDLESS}. */
final class InterruptedImport {

	static final String ENDLESS = "endless";

	private InterruptedImport() {
	}

	public static void main(String[] arguments) {
		Cli cli = new Cli("1.2.3", () -> Importers.of(List.of(new Stuck())), () -> null, () -> new ReportFormats(List.of()),
				() -> new ReportSections(List.of()), Contributions::installed);
		System.exit(cli.run(arguments, new Console(InputStream.nullInputStream(), System.out, System.err, false)));
	}

	private static final class Stuck implements Importer {

		@Override
		public boolean accepts(Source source) {
			return true;
		}

		@Override
		public List<ArticleDraft> read(Source source) {
			String text = new String(source.bytes(), StandardCharsets.UTF_8).strip();
			if (ENDLESS.equals(text)) {
				System.out.println(ENDLESS);
				try {
					new CountDownLatch(1).await();
				} catch (InterruptedException e) {
					Thread.currentThread().interrupt();
				}
			}
			return List.of(new ArticleDraft(source.name(), "text/plain", Metadata.UNKNOWN,
					List.of(Block.kept(ParagraphKind.TEXT, text))));
		}
	}
}
