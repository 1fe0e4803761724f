// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal;

import java.io.UncheckedIOException;

import org.eclipse.osgi.util.NLS;

/**
 * What the bundle says to the person at the workbench; see {@code messages.properties}. The words of the reports are
 * {@link org.pressmark.export.internal.report.Words}, because a report may be in another language.
 */
public final class Messages extends NLS {

	public static String picture_notPng;
	public static String progress_articles;
	public static String progress_collecting;
	public static String progress_saving;
	public static String sections_broken;
	public static String sections_failed;
	public static String sections_noParameter;
	public static String sections_noValue;
	public static String sections_unknown;
	public static String target_folderMissing;
	public static String target_isFolder;
	public static String target_noFile;
	public static String target_notReplaced;
	public static String target_notWritable;
	public static String template_brief;
	public static String template_contentPlace;
	public static String template_damaged;
	public static String template_encrypted;
	public static String template_fields;
	public static String template_full;
	public static String template_links;
	public static String template_macros;
	public static String template_missing;
	public static String template_noWord;
	public static String template_old;
	public static String template_removed;
	public static String template_tooLarge;
	public static String template_unknownPlace;
	public static String template_unreadable;
	public static String warning_cellTruncated;
	public static String warning_continued;
	public static String written_noSource;
	public static String written_unknownSource;
	public static String write_failed;
	public static String write_noMemory;

	static {
		NLS.initializeMessages("org.pressmark.export.internal.messages", Messages.class);
	}

	private Messages() {
	}

	/** Why something failed, in one line: the message of the exception, or its name when it has none. */
	public static String reason(Throwable failure) {
		if (failure instanceof UncheckedIOException wrapper) {
			return reason(wrapper.getCause());
		}
		String message = failure.getMessage();
		return message == null || message.isBlank() ? failure.getClass().getSimpleName()
				: message.strip().replaceAll("\\s+", " ");
	}
}
