// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.Optional;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.graphics.Image;
import org.osgi.framework.FrameworkUtil;

/** The icons that several parts show. All are SVG, sharp at every scale, made for light and dark backgrounds. */
public final class Icons {

	public static final String ARTICLE = "article";
	public static final String PERSON = "person";
	public static final String ORGANISATION = "organisation";
	public static final String COUNTRY = "country";
	public static final String PLACE = "place";
	public static final String OTHER = "other";
	public static final String QUOTATION = "quotation";
	public static final String EVENT = "event";
	public static final String TIME = "time";
	public static final String CODE = "code";
	public static final String DELETE = "delete";
	public static final String ADD = "add";

	private Icons() {
	}

	/** The descriptor of one of the icons named here, or of the one at an address that a plug-in gave. */
	public static ImageDescriptor descriptor(String name) {
		if (name.indexOf(':') >= 0) {
			return ImageDescriptor.createFromURLSupplier(true, () -> address(name));
		}
		URL url = FileLocator.find(FrameworkUtil.getBundle(Icons.class), new Path("icons/" + name + ".svg"));
		return Optional.ofNullable(url).map(ImageDescriptor::createFromURL)
				.orElseGet(ImageDescriptor::getMissingImageDescriptor);
	}

	private static URL address(String name) {
		try {
			return URI.create(name).toURL();
		} catch (MalformedURLException | IllegalArgumentException e) {
			// The sign for a missing image takes its place.
			return null;
		}
	}

	/**
	 * The image of one of the icons named here, or at an address.
	 *
	 * @param owner frees it when it is disposed itself
	 */
	public static Image image(ResourceManager owner, String name) {
		return owner.get(descriptor(name));
	}
}
