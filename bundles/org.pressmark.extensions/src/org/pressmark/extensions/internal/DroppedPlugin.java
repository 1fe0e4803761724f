// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.extensions.internal;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRevision;

/**
 * A plug-in that is not installed, as its manifest describes it.
 *
 * @param id its symbolic name
 */
record DroppedPlugin(String id, Version version, Manifest manifest) {

	/** The Java of an execution environment, as headers name it: JavaSE-21, or (&(osgi.ee=JavaSE)(version=21)). */
	private static final Pattern JAVA = Pattern.compile("JavaSE(?:-|\\)\\(version>?=)(\\d++)(?!\\.\\d)");
	private static final String JAVA_HEADER = "Bundle-RequiredExecutionEnvironment";

	/** The plug-in of a manifest; none if that is not one of a plug-in. */
	static Optional<DroppedPlugin> of(Manifest manifest) {
		try {
			Version version = Version.parseVersion(manifest.getMainAttributes().getValue(Constants.BUNDLE_VERSION));
			return elements(manifest, Constants.BUNDLE_SYMBOLICNAME).findFirst()
					.map(element -> new DroppedPlugin(element.getValue(), version, manifest));
		} catch (BundleException | IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	/** The first thing that it needs and that no bundle is or has, with the versions that would do. */
	Optional<String> missing(BundleContext context) {
		return missingJava().or(() -> missingBundle(context));
	}

	/** Of several any one would do. */
	private Optional<String> missingJava() {
		OptionalInt least = Stream.of(Constants.REQUIRE_CAPABILITY, JAVA_HEADER)
				.map(manifest.getMainAttributes()::getValue).filter(Objects::nonNull)
				.flatMap(header -> JAVA.matcher(header).results()).mapToInt(found -> Integer.parseInt(found.group(1))).min();
		return least.isPresent() && least.getAsInt() > Runtime.version().feature()
				? Optional.of("Java " + least.getAsInt())
				: Optional.empty();
	}

	private Optional<String> missingBundle(BundleContext context) {
		try {
			Optional<String> bundle = Stream
					.concat(elements(manifest, Constants.FRAGMENT_HOST), elements(manifest, Constants.REQUIRE_BUNDLE)).filter(DroppedPlugin::isNeeded).filter(element -> !hasBundle(context, element))
					.map(element -> text(element, Constants.BUNDLE_VERSION_ATTRIBUTE)).findFirst();
			return bundle.isPresent() ? bundle
					: elements(manifest, Constants.IMPORT_PACKAGE).filter(DroppedPlugin::isNeeded)
							.filter(element -> !hasPackage(context, element))
							.map(element -> text(element, Constants.VERSION_ATTRIBUTE)).findFirst();
		} catch (BundleException | IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	private static Stream<ManifestElement> elements(Manifest manifest, String header) throws BundleException {
		ManifestElement[] elements = ManifestElement.parseHeader(header, manifest.getMainAttributes().getValue(header));
		return elements == null ? Stream.empty() : Arrays.stream(elements);
	}

	private static boolean isNeeded(ManifestElement element) {
		return !Constants.RESOLUTION_OPTIONAL.equals(element.getDirective(Constants.RESOLUTION_DIRECTIVE));
	}

	private static boolean hasBundle(BundleContext context, ManifestElement needed) {
		VersionRange range = range(needed, Constants.BUNDLE_VERSION_ATTRIBUTE);
		return Arrays.stream(context.getBundles())
				.anyMatch(bundle -> needed.getValue().equals(bundle.getSymbolicName()) && range.includes(bundle.getVersion()));
	}

	private static boolean hasPackage(BundleContext context, ManifestElement needed) {
		VersionRange range = range(needed, Constants.VERSION_ATTRIBUTE);
		return Arrays.stream(context.getBundles()).flatMap(DroppedPlugin::packages).map(BundleCapability::getAttributes)
				.anyMatch(exported -> Arrays.asList(needed.getValueComponents()).contains(exported.get(PackageNamespace.PACKAGE_NAMESPACE))
						&& range.includes(version(exported)));
	}

	private static Stream<BundleCapability> packages(Bundle bundle) {
		return bundle.adapt(BundleRevision.class).getDeclaredCapabilities(PackageNamespace.PACKAGE_NAMESPACE).stream();
	}

	private static Version version(Map<String, Object> exported) {
		return exported.get(Constants.VERSION_ATTRIBUTE) instanceof Version version ? version : Version.emptyVersion;
	}

	private static VersionRange range(ManifestElement needed, String attribute) {
		return VersionRange.valueOf(Optional.ofNullable(needed.getAttribute(attribute)).orElse("0.0.0"));
	}

	private static String text(ManifestElement needed, String attribute) {
		return Optional.ofNullable(needed.getAttribute(attribute)).map(versions -> needed.getValue() + ' ' + versions)
				.orElseGet(needed::getValue);
	}
}
