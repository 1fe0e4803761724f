// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.office;

import java.util.Date;
import java.util.Objects;
import java.util.Optional;

import org.apache.logging.log4j.tojul.JULProvider;
import org.apache.poi.ooxml.POIXMLProperties;
import org.pressmark.export.ReportOptions;
import org.pressmark.model.text.XmlText;

/** What all files that Apache POI writes have in common. */
public final class Poi {

	private static final String APPLICATION = "Pressmark";

	private Poi() {
	}

	/**
	 * To be called before anything else of POI. It logs through Log4j, which complains on the console unless it finds
	 * something to log to: touching a class of its bridge to {@code java.util.logging} starts the bridge's bundle, and
	 * that is what offers it to Log4j.
	 */
	public static void prepare() {
		Objects.requireNonNull(JULProvider.class);
	}

	/** Says in a file's properties what it is, by whom and from when. */
	public static void describe(POIXMLProperties properties, ReportOptions options, String language) {
		POIXMLProperties.CoreProperties core = properties.getCoreProperties();
		core.setTitle(XmlText.clean(options.title()));
		options.subtitle().map(XmlText::clean).ifPresent(core::setSubjectProperty);
		options.classification().map(XmlText::clean).ifPresent(core::setCategory);
		core.setCreator(XmlText.clean(options.author()));
		core.setLastModifiedByUser(XmlText.clean(options.author()));
		Optional<Date> date = Optional.of(Date.from(options.generatedAt().toInstant()));
		core.setCreated(date);
		core.setModified(date);
		core.getUnderlyingProperties().setLanguageProperty(language);
		properties.getExtendedProperties().setApplication(APPLICATION);
	}
}
