// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pressmark.extensions.Contributions;
import org.pressmark.model.Annotation;
import org.pressmark.model.ModelPackage;
import org.pressmark.model.color.Rgb;
import org.pressmark.model.internal.types.ContributedTypes;
import org.pressmark.model.missing.MissingAnnotation;

/** Types of annotations that plug-ins contribute, with a package that no code was generated for. */
class AnnotationTypesTest {

	private static final String CLAIMS = "http://example.org/claims/1";
	private static final String FIGURE = CLAIMS + "#Figure";

	private static final String ECORE = """
			<?xml version="1.0" encoding="UTF-8"?>
			<ecore:EPackage xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
					xmlns:ecore="http://www.eclipse.org/emf/2002/Ecore" name="claims" nsURI="http://example.org/claims/1" nsPrefix="claims">
				<eClassifiers xsi:type="ecore:EClass" name="Claim" abstract="true" eSuperTypes="http://pressmark.org/model/1#//Annotation">
					<eStructuralFeatures xsi:type="ecore:EAttribute" name="checkedBy" eType="ecore:EDataType http://www.eclipse.org/emf/2002/Ecore#//EString"/>
				</eClassifiers>
				<eClassifiers xsi:type="ecore:EClass" name="Figure" eSuperTypes="#//Claim">
					<eStructuralFeatures xsi:type="ecore:EAttribute" name="value" eType="ecore:EDataType http://www.eclipse.org/emf/2002/Ecore#//EBigDecimal"/>
					<eStructuralFeatures xsi:type="ecore:EAttribute" name="unit" eType="ecore:EDataType http://www.eclipse.org/emf/2002/Ecore#//EString"/>
					<eStructuralFeatures xsi:type="ecore:EAttribute" name="checked" eType="ecore:EDataType http://www.eclipse.org/emf/2002/Ecore#//EBoolean"/>
					<eStructuralFeatures xsi:type="ecore:EAttribute" name="verdict" eType="#//Verdict"/>
				</eClassifiers>
				<eClassifiers xsi:type="ecore:EEnum" name="Verdict">
					<eLiterals name="open"/><eLiterals name="holds" value="1"/><eLiterals name="wrong" value="2"/>
				</eClassifiers>
				<eClassifiers xsi:type="ecore:EClass" name="Lists" eSuperTypes="http://pressmark.org/model/1#//Annotation">
					<eStructuralFeatures xsi:type="ecore:EAttribute" name="values" upperBound="-1" eType="ecore:EDataType http://www.eclipse.org/emf/2002/Ecore#//EString"/>
				</eClassifiers>
				<eClassifiers xsi:type="ecore:EClass" name="Refers" eSuperTypes="http://pressmark.org/model/1#//Annotation">
					<eStructuralFeatures xsi:type="ecore:EReference" name="who" eType="ecore:EClass http://pressmark.org/model/1#//Entity"/>
				</eClassifiers>
				<eClassifiers xsi:type="ecore:EClass" name="Taken" eSuperTypes="http://pressmark.org/model/1#//Annotation">
					<eStructuralFeatures xsi:type="ecore:EAttribute" name="text" eType="ecore:EDataType http://www.eclipse.org/emf/2002/Ecore#//EString"/>
				</eClassifiers>
				<eClassifiers xsi:type="ecore:EClass" name="Named" eSuperTypes="http://pressmark.org/model/1#//Mention"/>
				<eClassifiers xsi:type="ecore:EClass" name="Other"/>
			</ecore:EPackage>
			""";

	@BeforeEach
	void register() throws IOException {
		ResourceSetImpl resources = new ResourceSetImpl();
		resources.getPackageRegistry().put(ModelPackage.eNS_URI, ModelPackage.eINSTANCE);
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		Resource resource = resources.createResource(URI.createURI("claims.ecore"));
		resource.load(new ByteArrayInputStream(ECORE.getBytes(StandardCharsets.UTF_8)), null);
		EPackage.Registry.INSTANCE.put(CLAIMS, resource.getContents().getFirst());
	}

	@AfterEach
	void unregister() {
		EPackage.Registry.INSTANCE.remove(CLAIMS);
	}

	private static final Duration LIMIT = Duration.ofSeconds(5);

	@TempDir
	private Path folder;

	private static String figure(String rest) {
		return "<type class='" + FIGURE + "' label='Figure' " + rest;
	}

	private AnnotationTypes types(String... contributions) throws IOException {
		Object key = new Object();
		IExtensionRegistry registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null), key, key);
		try (InputStream plugin = AnnotationTypesTest.class.getResourceAsStream("/plugin.xml")) {
			add(registry, Objects.requireNonNull(plugin, "plugin.xml"), key, "org.pressmark.model");
		}
		for (String contribution : contributions) {
			String xml = "<plugin><extension point='" + AnnotationTypes.EXTENSION_POINT + "'>" + contribution
					+ "</extension></plugin>";
			add(registry, new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), key, "org.example.figures");
		}
		return new AnnotationTypes(ContributedTypes.of(Contributions.of(registry, folder, LIMIT)));
	}

	private static void add(IExtensionRegistry registry, InputStream xml, Object key, String bundle) {
		RegistryContributor contributor = new RegistryContributor(bundle, bundle, null, null);
		assertTrue(registry.addContribution(xml, contributor, false, null, null, key));
	}

	@Test
	void contributed_SaysWhatItIsCalled() throws IOException {
		AnnotationType figure = types(figure("plural='Figures' color='#123456' key='f'>"
				+ "<field attribute='value' label='Number'/></type>")).all().getFirst();

		assertEquals(FIGURE, figure.name());
		assertEquals("Figure", figure.label());
		assertEquals("Figures", figure.plural());
		assertEquals(Rgb.of("#123456"), figure.color());
		assertEquals(Optional.of("f"), figure.key());
		assertEquals("org.example.figures", figure.bundle());
		assertEquals(List.of("Checked by", "Number", "Unit", "Checked", "Verdict"),
				figure.fields().stream().map(AnnotationField::label).toList());
		assertEquals(List.of("open", "holds", "wrong"), figure.fields().getLast().choices());
	}

	@Test
	void annotation_SaysItsValues() throws IOException {
		AnnotationType figure = types(figure("/>")).all().getFirst();
		Annotation annotation = assertInstanceOf(Annotation.class, EcoreUtil.create(figure.type()));
		assertEquals("", figure.values(annotation));
		for (AnnotationField field : figure.fields()) {
			annotation.eSet(field.attribute(), field.value(switch (field.name()) {
			case "value" -> " 2.50 ";
			case "checked" -> "true";
			case "verdict" -> "holds";
			default -> field.name();
			}));
		}
		assertEquals("checkedBy, 2.50, unit, Checked, holds", figure.values(annotation));
		assertEquals("checkedBy, 2.50, unit, Checked, holds", figure.values(EcoreUtil.copy(annotation)));
	}

	@ParameterizedTest
	@CsvSource({ "value,many", "value,''", "value,1e99999999", "checked,yes", "verdict,perhaps" })
	void value_ThatIsNone_IsRefusedInWords(String name, String text) throws IOException {
		AnnotationField field = types(figure("/>")).all().getFirst().fields().stream()
				.filter(each -> each.name().equals(name)).findFirst().orElseThrow();
		String message = assertThrows(IllegalArgumentException.class, () -> field.value(text)).getMessage();
		assertTrue(message.contains(field.label()) && message.contains('"' + text + '"'), message);
	}

	/** The good one beside it is there all the same. */
	@ParameterizedTest
	@CsvSource({ "Lists", "Refers", "Taken", "Named", "Other", "Claim", "NotThere" })
	void contributed_OfAClassThatCannotBe_IsLeftOut(String name) throws IOException {
		AnnotationTypes types = types("<type class='" + CLAIMS + '#' + name + "' label='L'/>", figure("/>"));
		assertEquals(List.of("Figure"), types.all().stream().map(AnnotationType::label).toList());
	}

	@ParameterizedTest
	@CsvSource({ "color='red'/>", "key='F1'/>", "><field attribute='nothing' label='L'/></type>" })
	void contributed_Wrongly_IsLeftOut(String rest) throws IOException {
		assertEquals(List.of(), types(figure(rest)).all());
	}

	/** How a package of a plug-in may be loaded. */
	enum Hostile implements EPackage.Descriptor {
		THROWS("it threw java.lang.IllegalArgumentException") {
			@Override
			public EPackage getEPackage() {
				throw new IllegalArgumentException();
			}
		},
		HANGS("it did not answer for 5 seconds") {
			@Override
			public EPackage getEPackage() {
				try {
					new CountDownLatch(1).await();
				} catch (InterruptedException e) {
					Thread.currentThread().interrupt();
				}
				return null;
			}
		};

		private final String reason;

		Hostile(String reason) {
			this.reason = reason;
		}

		@Override
		public EFactory getEFactory() {
			throw new IllegalStateException();
		}
	}

	@ParameterizedTest
	@EnumSource
	void contributed_OfAPackageThatCannotBeLoaded_IsNamed(Hostile hostile) throws IOException {
		String uri = "http://example.org/hostile";
		EPackage.Registry.INSTANCE.put(uri, hostile);
		try {
			assertEquals(List.of("Figure"), types("<type class='" + uri + "#Figure' label='Hostile'/>", figure("/>")).all()
					.stream().map(AnnotationType::label).toList());
		} finally {
			EPackage.Registry.INSTANCE.remove(uri);
		}
		try (Stream<Path> files = Files.list(folder)) {
			String off = Files.readString(files.findFirst().orElseThrow());
			assertTrue(off.contains("reason=" + hostile.reason), off);
		}
	}

	/** Who opens a project asks for classes by name, on a thread that everything else in the project waits for. */
	@ParameterizedTest
	@EnumSource
	void find_OfAPackageThatCannotBeLoaded_LoadsNothing(Hostile hostile) {
		String uri = "http://example.org/hostile";
		EPackage.Registry.INSTANCE.put(uri, hostile);
		try {
			assertEquals(Optional.empty(), assertTimeoutPreemptively(LIMIT, () -> AnnotationClasses.find(uri + "#Figure")));
		} finally {
			EPackage.Registry.INSTANCE.remove(uri);
		}
	}

	@Test
	void contributed_Twice_IsThereOnce() throws IOException {
		assertEquals(1, types(figure("/>"), figure("/>")).all().size());
	}

	@Test
	void named_ByItsNameOrThatOfItsClass() throws IOException {
		AnnotationTypes types = types(figure("/>"));
		assertEquals(types.all(), types.named(FIGURE).stream().toList());
		assertEquals(types.all(), types.named("Figure").stream().toList());
		assertEquals(Optional.empty(), types.named("figure"));
	}

	@Test
	void ofAnnotation_OnlyOfContributedOnes() throws IOException {
		AnnotationTypes types = types(figure("/>"));
		assertEquals(types.all(), types.of((Annotation) EcoreUtil.create(types.all().getFirst().type())).stream().toList());
		assertEquals(Optional.empty(), types.of(ModelPackage.Literals.MENTION));
		assertEquals(Optional.empty(), types.of(new MissingAnnotation()));
	}

	@Test
	void find_NoClassOfOurs() {
		assertEquals(Optional.empty(), AnnotationClasses.find(ModelPackage.eNS_URI + "#Mention"));
		assertEquals(Optional.empty(), AnnotationClasses.find("Figure"));
		assertTrue(AnnotationClasses.find(FIGURE).isPresent());
	}

	@Test
	void missing_Copied_KeepsWhatItHas() {
		MissingAnnotation missing = new MissingAnnotation();
		missing.setTypeName(FIGURE);
		missing.setValues("{\"value\":1}");
		missing.setComment("noted");
		MissingAnnotation copy = EcoreUtil.copy(missing);
		assertEquals(List.of(FIGURE, "{\"value\":1}", "noted"), List.of(copy.getTypeName(), copy.getValues(), copy.getComment()));
	}
}
