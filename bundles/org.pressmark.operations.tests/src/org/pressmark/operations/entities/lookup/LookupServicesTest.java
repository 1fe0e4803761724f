// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.entities.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.extensions.Contributions;
import org.pressmark.model.Entity;
import org.pressmark.model.EntityType;
import org.pressmark.model.ModelFactory;
import org.pressmark.operations.entities.KnownEntity;
import org.pressmark.operations.lookup.CollectionId;
import org.pressmark.operations.lookup.EntityLookup;
import org.pressmark.operations.lookup.LookupCandidate;
import org.pressmark.operations.lookup.LookupQuery;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/** Services that plug-ins contribute, and what becomes of what they find. */
class LookupServicesTest {

	private static final LookupQuery QUERY = new LookupQuery("Kim", Optional.of(EntityType.PERSON), Locale.UK, 2);

	/** A contribution as a plug-in makes it, with more than was asked for. */
	public static final class Everything implements EntityLookup {

		@Override
		public List<LookupCandidate> find(LookupQuery query, IProgressMonitor monitor) {
			return Stream.of("Q1", "Q2", "Q3").map(id -> new LookupCandidate(new CollectionId("wikidata", id), query.name(), "",
					List.of(), query.type())).toList();
		}
	}

	/** A contribution that fails. */
	public static final class Throwing implements EntityLookup {

		@Override
		public List<LookupCandidate> find(LookupQuery query, IProgressMonitor monitor) {
			throw new IllegalStateException("a plug-in's bug");
		}
	}

	/** A contribution that does not say what it found. */
	public static final class Silent implements EntityLookup {

		@Override
		public List<LookupCandidate> find(LookupQuery query, IProgressMonitor monitor) {
			return Arrays.asList((LookupCandidate) null);
		}
	}

	/** A contribution that has nothing to read. */
	public static final class Unreachable implements EntityLookup {

		@Override
		public List<LookupCandidate> find(LookupQuery query, IProgressMonitor monitor) throws IOException {
			throw new IOException("no such machine");
		}
	}

	private static final class OurClasses extends RegistryStrategy {

		OurClasses() {
			super(null, null);
		}

		@Override
		public Object createExecutableExtension(RegistryContributor contributor, String className, String other)
				throws CoreException {
			try {
				return Class.forName(className).getConstructor().newInstance();
			} catch (ReflectiveOperationException e) {
				throw new CoreException(Status.error(className, e));
			}
		}
	}

	private static final Duration LIMIT = Duration.ofSeconds(5);

	@TempDir
	Path folder;

	private LookupService service(String className) throws IOException {
		Object key = new Object();
		IExtensionRegistry registry = RegistryFactory.createRegistry(new OurClasses(), key, key);
		try (InputStream plugin = LookupServicesTest.class.getResourceAsStream("/plugin.xml")) {
			add(registry, Objects.requireNonNull(plugin, "plugin.xml"), key, "org.pressmark.operations");
		}
		String xml = "<plugin><extension point='" + EntityLookup.EXTENSION_POINT + "'><lookup id='l' name='L' class='" + className
				+ "'/></extension></plugin>";
		add(registry, new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), key, "org.example.atlas");
		// What failed before is switched off there.
		Path memory = Files.createTempDirectory(folder, "switches");
		return LookupServices.of(Contributions.of(registry, memory, LIMIT)).all().stream()
				.filter(each -> each.id().equals("l")).findFirst().orElseThrow();
	}

	private static void add(IExtensionRegistry registry, InputStream xml, Object key, String bundle) {
		RegistryContributor contributor = new RegistryContributor(bundle, bundle, null, null);
		assertTrue(registry.addContribution(xml, contributor, false, null, null, key));
	}

	@Test
	void contributed_AsManyAsAreWanted() throws IOException {
		assertEquals(List.of("Q1", "Q2"), service(Everything.class.getName()).find(QUERY, new NullProgressMonitor()).stream()
				.map(each -> each.id().value()).toList());
	}

	@Test
	void contributed_Broken_IsNamed() throws IOException {
		for (String broken : List.of(Throwing.class.getName(), Silent.class.getName(), "org.example.Missing", String.class.getName())) {
			LookupService service = service(broken);
			String message = assertThrows(IOException.class, () -> service.find(QUERY, new NullProgressMonitor())).getMessage();
			assertTrue(message.contains("org.example.atlas"), message);
		}
	}

	@Test
	void contributed_WithoutAnswer_SaysWhy() throws IOException {
		LookupService service = service(Unreachable.class.getName());
		assertEquals("no such machine",
				assertThrows(IOException.class, () -> service.find(QUERY, new NullProgressMonitor())).getMessage());
	}

	@Test
	void taken_IdAndNames_AsOneStep() throws StoreException {
		try (ProjectStore store = ProjectStore.create(folder.resolve("p.pressmark"), "P", "Ada")) {
			store.execute(ProjectCommand.of("Add", transaction -> {
				Entity kim = ModelFactory.eINSTANCE.createEntity();
				kim.setId("kim");
				kim.setName("Kim");
				kim.getAliases().add("K");
				transaction.add(kim, transaction.project().getId());
			}));
			store.execute(new TakeCandidate("kim", "Kim", new CollectionId("gnd", "7"), List.of()));
			store.execute(new TakeCandidate("kim", "Kim", new CollectionId("wikidata", "Q1"), List.of("Kim", "K", "KIM \n J")));
			store.execute(new TakeCandidate("kim", "Kim", new CollectionId("gnd", "8"), List.of()));

			KnownEntity kim = KnownEntity.of(store.read(ProjectReader::project).getEntities().getFirst());
			assertEquals(List.of("K", "KIM J"), kim.aliases());
			assertEquals(List.of(new CollectionId("gnd", "8"), new CollectionId("wikidata", "Q1")), kim.externalIds());
			assertThrows(StoreException.class,
					() -> store.execute(new TakeCandidate("kim", "Kim", new CollectionId("gnd", "8"), List.of("K"))));
			ProjectStore.await(store.undo());
			ProjectStore.await(store.undo());
			assertEquals(List.of("K"), KnownEntity.of(store.read(ProjectReader::project).getEntities().getFirst()).aliases());
		}
	}
}
