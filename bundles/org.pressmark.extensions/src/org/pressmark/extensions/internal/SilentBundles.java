// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.extensions.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.osgi.util.ManifestElement;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.pressmark.extensions.LeftOutPlugin;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Bundles that are at work and whose plugin.xml the registry passed over, of which it tells the log and nobody else. Reads
 * files.
 */
record SilentBundles(IExtensionRegistry registry, BundleContext context) {

	private static final String PLUGIN_XML = "plugin.xml";

	/** All of them, in the order in which they were installed. */
	List<LeftOutPlugin> leftOut() {
		return Arrays.stream(context.getBundles()).filter(SilentBundles::isAtWork).filter(this::addsNothing)
				.flatMap(bundle -> why(bundle).map(line -> new LeftOutPlugin(name(bundle), line)).stream()).toList();
	}

	/** The others can't add anything, and have no entries yet. */
	private static boolean isAtWork(Bundle bundle) {
		return bundle.getSymbolicName() != null && (bundle.getState() & (Bundle.UNINSTALLED | Bundle.INSTALLED)) == 0;
	}

	private boolean addsNothing(Bundle bundle) {
		IContributor contributor = ContributorFactoryOSGi.createContributor(bundle);
		return registry.getExtensions(contributor).length == 0 && registry.getExtensionPoints(contributor).length == 0;
	}

	private static String name(Bundle bundle) {
		return bundle.getSymbolicName() + ' ' + bundle.getVersion();
	}

	private static Optional<String> why(Bundle bundle) {
		URL declared = bundle.getEntry(PLUGIN_XML);
		if (declared == null) {
			return Optional.empty();
		}
		return isSingleton(bundle) ? flaw(declared).map(flaw -> NLS.bind(Messages.leftOut_broken, name(bundle), flaw))
				: Optional.of(NLS.bind(Messages.leftOut_noSingleton, name(bundle), bundle.getSymbolicName()));
	}

	private static boolean isSingleton(Bundle bundle) {
		try {
			ManifestElement[] names = ManifestElement.parseHeader(Constants.BUNDLE_SYMBOLICNAME,
					bundle.getHeaders("").get(Constants.BUNDLE_SYMBOLICNAME));
			return Boolean.parseBoolean(names[0].getDirective(Constants.SINGLETON_DIRECTIVE));
		} catch (BundleException e) {
			throw new IllegalStateException(e); // for it was installed with that header
		}
	}

	/** Why it can't be read; nothing if it can, and says nothing. */
	private static Optional<String> flaw(URL declared) {
		try (InputStream content = declared.openStream()) {
			SAXParserFactory.newInstance().newSAXParser().parse(content, new Reader());
			return Optional.empty();
		} catch (SAXParseException e) {
			return Optional.of(NLS.bind(Messages.leftOut_line, e.getLineNumber(), Reason.sentence(e)));
		} catch (SAXException | IOException | ParserConfigurationException e) {
			return Optional.of(Reason.sentence(e));
		}
	}

	/** Fetches nothing from elsewhere. */
	private static final class Reader extends DefaultHandler {

		@Override
		public InputSource resolveEntity(String publicId, String systemId) {
			return new InputSource(InputStream.nullInputStream());
		}

		@Override
		public void fatalError(SAXParseException e) throws SAXException {
			throw e;
		}
	}
}
