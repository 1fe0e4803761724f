// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.help.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;

/** The pages that are in bundles. */
final class HelpPages {

	private HelpPages() {
	}

	/**
	 * Reads a page, in the language of the window if its bundle has it so.
	 *
	 * @param href such as {@code /bundle/path#part}
	 * @return the page, or one that says that there is none
	 */
	static HelpPage read(String href) {
		URL url = find(IPath.fromPortableString(href.replaceFirst("[#?].*", "")));
		if (url == null) {
			return missing(href);
		}
		try (InputStream in = url.openStream()) {
			return PageReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
		} catch (IOException e) {
			Platform.getLog(HelpPages.class).error(NLS.bind(Messages.page_missing, href), e);
			return missing(href);
		}
	}

	private static URL find(IPath path) {
		Bundle bundle = path.segmentCount() < 2 ? null : Platform.getBundle(path.segment(0));
		return bundle == null ? null : FileLocator.find(bundle, IPath.fromPortableString("$nl$").append(path.removeFirstSegments(1)));
	}

	private static HelpPage missing(String href) {
		return PageReader.read("<p>" + NLS.bind(Messages.page_missing, href));
	}
}
