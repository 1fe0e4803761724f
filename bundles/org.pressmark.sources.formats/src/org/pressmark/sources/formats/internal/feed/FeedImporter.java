// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.feed;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.pressmark.sources.CompoundImporter;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Reading;
import org.pressmark.sources.Source;
import org.pressmark.sources.formats.internal.Messages;
import org.pressmark.sources.internal.Decoder;
import org.pressmark.sources.internal.html.MarkupReader;

/**
 * Reads the entries of feeds: RSS 0.9 to 2.0 with the modules Content and Dublin Core, and Atom (RFC 4287, and 0.3).
 * An entry's dates count as they are written, with the precision and the zone that they have, which libraries for
 * feeds do not keep. Document types and entities of their own are not followed, no address is fetched.
 */
public final class FeedImporter implements CompoundImporter {

	private static final int BEGINNING = 8_192;
	private static final int MOST_TAGS = 400_000;
	private static final Duration LONGEST = Duration.ofSeconds(8);
	private static final Pattern PROLOGUE = Pattern.compile("\\s*(?:(?:<\\?[^>]{0,500}>|<!--.{0,2000}?-->|"
			+ "<!DOCTYPE[^\\[>]{0,300}(?:\\[[^\\]]{0,4000}\\]\\s*)?>)\\s*)*+", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
	private static final Pattern ROOT = Pattern.compile("<(?:rss|(?:atom:)?feed|rdf:RDF)[\\s>]");
	private static final Pattern ENCODING = Pattern.compile("^\\s*<\\?xml[^>]{0,100}encoding=[\"']([\\w.:-]{1,40})[\"']");

	@Override
	public boolean accepts(Source source) {
		return Decoder.tryDecodeBeginning(source).filter(FeedImporter::isFeed).isPresent();
	}

	private static boolean isFeed(String text) {
		String beginning = text.substring(0, Math.min(text.length(), BEGINNING));
		Matcher prologue = PROLOGUE.matcher(beginning);
		int begin = prologue.lookingAt() ? prologue.end() : 0;
		Matcher root = ROOT.matcher(beginning).region(begin, beginning.length());
		return root.lookingAt() && (!root.group().startsWith("<rdf") || beginning.contains("purl.org/rss/1.0"));
	}

	@Override
	public void read(Source source, Reading reading) throws ImportException {
		Document xml = parse(source, decode(source));
		Element feed = xml.children().stream().filter(element -> ROOT.matcher('<' + element.tagName() + '>').matches())
				.findFirst().orElseThrow(() -> new ImportException(NLS.bind(Messages.feed_noEntries, source.name())));
		Channel channel = Channel.of(feed);
		List<Element> entries = channel.entries();
		if (entries.isEmpty()) {
			throw new ImportException(NLS.bind(Messages.feed_noEntries, source.name()));
		}
		int number = 0;
		for (Element element : entries) {
			number++;
			new Entry(source.name() + '#' + number, element, channel).tell(reading);
		}
	}

	/** The encoding that the document declares counts where it is not UTF-8 all the same. */
	private static String decode(Source source) throws ImportException {
		Matcher declared = ENCODING.matcher(Decoder.decode(source));
		if (!declared.find()) {
			return Decoder.decode(source);
		}
		return Decoder.decode(new Source(source.name(), source.uri(), source.bytes(),
				Optional.of("application/xml; charset=" + declared.group(1))));
	}

	private static Document parse(Source source, String xml) throws ImportException {
		try (MarkupReader reader = new MarkupReader(new StringReader(xml), xml.length(), MOST_TAGS, LONGEST)) {
			return Parser.xmlParser().parseInput(reader, "");
		} catch (IOException e) {
			throw refused(source, e);
		} catch (UncheckedIOException e) {
			throw refused(source, e.getCause());
		}
	}

	private static ImportException refused(Source source, IOException cause) {
		boolean slow = cause instanceof MarkupReader.LimitException limit && limit.isTime();
		return new ImportException(slow ? NLS.bind(Messages.document_tooSlow, source.name())
				: NLS.bind(Messages.document_tooManyParts, source.name(), MOST_TAGS), cause);
	}
}
