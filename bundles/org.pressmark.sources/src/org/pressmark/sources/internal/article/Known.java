// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.sources.Metadata;
import org.pressmark.sources.Provenanced;
import org.pressmark.sources.Warning;
import org.pressmark.sources.internal.Messages;

/** What is known of an article so far. Of several claims the first counts, so the most trusted is to be made first. */
public final class Known {

	private Optional<Provenanced<String>> title = Optional.empty();
	private Optional<Provenanced<String>> outlet = Optional.empty();
	private final List<Provenanced<String>> authors = new ArrayList<>();
	private Optional<Provenanced<String>> url = Optional.empty();
	private Optional<Provenanced<String>> published = Optional.empty();
	private Optional<Provenanced<String>> updated = Optional.empty();
	private Optional<Provenanced<String>> language = Optional.empty();
	private Optional<Provenanced<String>> caption = Optional.empty();
	private Optional<Provenanced<Boolean>> paywalled = Optional.empty();
	private Optional<Provenanced<String>> documentNumber = Optional.empty();

	private Optional<Warning> impossible = Optional.empty();

	private static Optional<Provenanced<String>> claim(Optional<Provenanced<String>> known, String value,
			String evidence) {
		return known.or(() -> Optional.of(Whitespace.normalise(value)).filter(Whitespace::isVisible)
				.map(line -> new Provenanced<>(line, evidence)));
	}

	/**
	 * Claims the title.
	 *
	 * @param value    the title
	 * @param evidence where it was found
	 */
	public void title(String value, String evidence) {
		title = claim(title, value, evidence);
	}

	/**
	 * Claims the outlet.
	 *
	 * @param value    its name, of which the {@linkplain Beginning beginning} counts
	 * @param evidence where it was found
	 */
	public void outlet(String value, String evidence) {
		outlet = claim(outlet, Beginning.of(value), evidence);
	}

	/**
	 * Claims the authors, all of them.
	 *
	 * @param names    their names
	 * @param evidence where they were found
	 */
	public void authors(List<String> names, String evidence) {
		if (authors.isEmpty()) {
			names.forEach(name -> authors.add(new Provenanced<>(name, evidence)));
		}
	}

	/**
	 * Claims the address.
	 *
	 * @param value    an absolute address
	 * @param evidence where it was found
	 */
	public void url(String value, String evidence) {
		url = claim(url, value, evidence);
	}

	/**
	 * Claims the time of publication. A day that is still to come counts for nothing but a {@linkplain #impossibleDate()
	 * warning}.
	 *
	 * @param edtf     the date
	 * @param evidence where it was found
	 */
	public void published(String edtf, String evidence) {
		if (isPossible(edtf, evidence)) {
			published = claim(published, edtf, evidence);
		}
	}

	/**
	 * Says that a value that no date was found in stands for one; if it names a day that there is not, that is worth a
	 * {@linkplain #impossibleDate() warning}.
	 *
	 * @param value    as it stands there
	 * @param evidence where it was found
	 */
	public void unread(String value, String evidence) {
		if (ImpossibleDate.isNoDay(value) || Dates.isNoDay(value)) {
			doubt(Messages.impossibleDate_noDay, Whitespace.normalise(Beginning.of(value)), evidence);
		}
	}

	private boolean isPossible(String edtf, String evidence) {
		boolean toCome = ImpossibleDate.isToCome(edtf);
		if (toCome) {
			doubt(Messages.impossibleDate_toCome, edtf, evidence);
		}
		return !toCome;
	}

	private void doubt(String words, String value, String evidence) {
		impossible = impossible.or(() -> Optional.of(new Warning(Warning.Kind.IMPOSSIBLE_DATE, NLS.bind(words, value, evidence))));
	}

	/**
	 * What speaks for a date being wrong in the source.
	 *
	 * @return a warning about the first that cannot be; empty when there was none
	 */
	public Optional<Warning> impossibleDate() {
		return impossible;
	}

	/**
	 * Claims the time of the last change. As for that of publication, no day to come counts.
	 *
	 * @param edtf     the date
	 * @param evidence where it was found
	 */
	public void updated(String edtf, String evidence) {
		if (isPossible(edtf, evidence)) {
			updated = claim(updated, edtf, evidence);
		}
	}

	/**
	 * Claims the language.
	 *
	 * @param tag      a BCP 47 tag
	 * @param evidence where it was found
	 */
	public void language(String tag, String evidence) {
		language = claim(language, tag, evidence);
	}

	/**
	 * Claims the caption of the main picture.
	 *
	 * @param value    the caption, of which the {@linkplain Beginning beginning} counts
	 * @param evidence where it was found
	 */
	public void caption(String value, String evidence) {
		caption = claim(caption, Beginning.of(value), evidence);
	}

	/**
	 * Claims whether only subscribers may read the article.
	 *
	 * @param value    true when so
	 * @param evidence where it was found
	 */
	public void paywalled(boolean value, String evidence) {
		paywalled = paywalled.or(() -> Optional.of(new Provenanced<>(value, evidence)));
	}

	/**
	 * Claims the number that a news database has the article under.
	 *
	 * @param value    the number
	 * @param evidence where it was found
	 */
	public void documentNumber(String value, String evidence) {
		documentNumber = claim(documentNumber, value, evidence);
	}

	/**
	 * Claims what a line of dates says.
	 *
	 * @param dates    the dates
	 * @param evidence where they were found
	 */
	public void dates(DateLine dates, String evidence) {
		dates.published().ifPresent(edtf -> published(edtf, evidence));
		dates.updated().ifPresent(edtf -> updated(edtf, evidence));
	}

	/**
	 * Whether the outlet is claimed, so that nobody needs to look further.
	 *
	 * @return whether it is known
	 */
	public boolean isOutletKnown() {
		return outlet.isPresent();
	}

	/**
	 * Whether the address is claimed, so that nobody needs to look further.
	 *
	 * @return whether it is known
	 */
	public boolean isUrlKnown() {
		return url.isPresent();
	}

	/**
	 * Whether the caption of the main picture is claimed, so that nobody needs to look further.
	 *
	 * @return whether it is known
	 */
	public boolean isCaptionKnown() {
		return caption.isPresent();
	}

	/**
	 * Whether it is claimed that everybody or only subscribers may read the article, so that nobody needs to look further.
	 *
	 * @return whether it is known
	 */
	public boolean isPaywallKnown() {
		return paywalled.isPresent();
	}

	/**
	 * Whether the time of publication is claimed, so that nobody needs to look further.
	 *
	 * @return whether it is known
	 */
	public boolean isPublished() {
		return published.isPresent();
	}

	/**
	 * Whether the time of the last change is claimed, so that nobody needs to look further.
	 *
	 * @return whether it is known
	 */
	public boolean isUpdated() {
		return updated.isPresent();
	}

	/**
	 * The title so far.
	 *
	 * @return the title
	 */
	public Optional<String> title() {
		return title.map(Provenanced::value);
	}

	/**
	 * The authors so far.
	 *
	 * @return their names
	 */
	public List<String> authors() {
		return authors.isEmpty() ? List.of() : authors.stream().map(Provenanced::value).toList();
	}

	/**
	 * All that is known.
	 *
	 * @return the metadata
	 */
	public Metadata metadata() {
		return new Metadata(title, outlet, authors, url, published, updated, language, caption, paywalled,
				documentNumber);
	}
}
