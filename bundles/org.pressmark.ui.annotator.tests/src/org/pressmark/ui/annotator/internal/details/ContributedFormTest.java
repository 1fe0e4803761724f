// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.details;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.extensions.ContributionState;
import org.pressmark.extensions.Contributions;
import org.pressmark.model.Annotation;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.color.Rgb;
import org.pressmark.model.types.AnnotationType;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.annotator.AnnotationPanel;
import org.pressmark.ui.annotator.AnnotationPanelSite;
import org.pressmark.ui.fields.FormFields;
import org.pressmark.ui.fields.UnsavedWords;

/** Panels of plug-ins: they live on the thread of the window, and one that fails is named and no other. */
class ContributedFormTest {

	private static final Duration LIMIT = Duration.ofMillis(300);

	/** Makes a label that says on which thread the panel was made, and looks again on each refresh. */
	public static class Plain implements AnnotationPanel {

		private final Display display = Display.getCurrent();

		@Override
		public void create(AnnotationPanelSite site) {
			Label label = new Label(site.parent(), SWT.NONE);
			site.onRefresh(() -> label.setText(display == null ? "nowhere" : "here"));
		}
	}

	/** Fails when it is refreshed for the second time. */
	public static final class Late implements AnnotationPanel {

		private int refreshed;

		@Override
		public void create(AnnotationPanelSite site) {
			site.onRefresh(() -> {
				if (++refreshed == 2) {
					throw new IllegalStateException("too late");
				}
			});
		}
	}

	/** Fails at once. */
	public static final class Throwing implements AnnotationPanel {

		@Override
		public void create(AnnotationPanelSite site) {
			new Label(site.parent(), SWT.NONE);
			throw new NoSuchMethodError("AnnotationPanelSite.more");
		}
	}

	/** Waits for what never comes. */
	public static final class Hanging implements AnnotationPanel {

		@Override
		public void create(AnnotationPanelSite site) {
			try {
				new CountDownLatch(1).await();
			} catch (InterruptedException e) {
				throw new IllegalStateException(e);
			}
		}
	}

	/** Waits for what never comes when its button is pressed. */
	public static final class Pressed implements AnnotationPanel {

		@Override
		public void create(AnnotationPanelSite site) {
			Button button = new Button(site.parent(), SWT.PUSH);
			button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
				try {
					new CountDownLatch(1).await();
				} catch (InterruptedException e) {
					button.setText("interrupted");
				}
			}));
		}
	}

	/** Hangs when it is made. */
	public static final class Unmade implements AnnotationPanel {

		public Unmade() {
			new Hanging().create(null);
		}

		@Override
		public void create(AnnotationPanelSite site) {
			// It never comes to that.
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

	@TempDir
	private Path folder;
	private final Display display = new Display();
	private final Shell shell = new Shell(display);
	private final EClass type = EcoreFactory.eINSTANCE.createEClass();
	private final CurrentProject project = (CurrentProject) Proxy.newProxyInstance(getClass().getClassLoader(),
			new Class<?>[] { CurrentProject.class }, (proxy, method, arguments) -> Optional.empty());
	private final UnsavedWords unsaved = new UnsavedWords();
	private FormFields outer;

	@BeforeEach
	void prepare() {
		EPackage owner = EcoreFactory.eINSTANCE.createEPackage();
		owner.setNsURI("http://example.org/claims");
		type.setName("Claim");
		owner.getEClassifiers().add(type);
		shell.setLayout(new GridLayout(2, false));
		outer = new FormFields(shell, project, unsaved);
	}

	@AfterEach
	void dispose() {
		display.dispose();
	}

	private Contributions contributions(Class<?>... panels) {
		Object key = new Object();
		IExtensionRegistry registry = RegistryFactory.createRegistry(new OurClasses(), key, key);
		add(registry, "org.pressmark.ui.annotator", "<extension-point id='annotationPanels' name='Panels'/>", key);
		for (Class<?> panel : panels) {
			add(registry, "com.example." + panel.getSimpleName().toLowerCase(), "<extension point='"
					+ AnnotationPanel.EXTENSION_POINT + "'><panel type='http://example.org/claims#Claim' class='"
					+ panel.getName() + "'/></extension>", key);
		}
		return Contributions.of(registry, folder, LIMIT);
	}

	private static void add(IExtensionRegistry registry, String bundle, String content, Object key) {
		byte[] xml = ("<plugin>" + content + "</plugin>").getBytes(StandardCharsets.UTF_8);
		assertTrue(registry.addContribution(new ByteArrayInputStream(xml), new RegistryContributor(bundle, bundle, null, null),
				false, null, null, key));
	}

	private void show(Contributions contributions) {
		Annotation annotation = ModelFactory.eINSTANCE.createPassage();
		new ContributedForm(contributions, project, annotation, new AnnotationType(type, "Claim", "Claims", "",
				Rgb.of("#123456"), Optional.empty(), Optional.empty(), "com.example", List.of()), outer, unsaved, LIMIT,
				(className, bundle) -> className.toLowerCase().endsWith(bundle.substring("com.example.".length()))).create(shell);
	}

	private static List<String> off(Contributions contributions) {
		return contributions.states().stream().filter(state -> state.status() == ContributionState.Status.FAILED)
				.map(ContributionState::bundle).toList();
	}

	@Test
	void panel_IsMadeOnTheThreadOfTheWindow() {
		show(contributions(Plain.class));
		assertEquals("here", ((Label) ((Composite) shell.getChildren()[0]).getChildren()[0]).getText());
	}

	@ParameterizedTest
	@ValueSource(classes = { Throwing.class, Hanging.class, Unmade.class })
	void panel_Fails_IsNamed_AndTheUsualFieldsTakeItsPlace(Class<?> panel) {
		Contributions contributions = contributions(panel);
		show(contributions);
		assertEquals(List.of("com.example." + panel.getSimpleName().toLowerCase()), off(contributions));
		assertEquals(1, shell.getChildren().length);
		assertSame(0, ((Composite) shell.getChildren()[0]).getChildren().length);
	}

	/** The other one is shown from now on, and did nothing wrong. */
	@Test
	void panel_FailsLaterAfterItWasSwitchedOff_NoOtherIsNamed() {
		Contributions contributions = contributions(Late.class, Plain.class);
		show(contributions);
		contributions.states().stream().filter(state -> state.bundle().equals("com.example.late"))
				.forEach(contributions::switchOff);
		outer.refresh();
		assertEquals(List.of(), off(contributions));
		assertEquals(List.of("com.example.plain"), Stream.of(contributions.states()).flatMap(List::stream)
				.filter(ContributionState::isOn).map(ContributionState::bundle).toList());
	}

	@Test
	void panel_FailsLater_IsNamed() {
		Contributions contributions = contributions(Late.class);
		show(contributions);
		assertEquals(List.of(), off(contributions));
		outer.refresh();
		assertEquals(List.of("com.example.late"), off(contributions));
	}

	@Test
	void panel_ListenerWaitsForEver_IsNamed_AndTheWindowGoesOn() {
		Contributions contributions = contributions(Pressed.class);
		show(contributions);
		Button button = (Button) ((Composite) shell.getChildren()[0]).getChildren()[0];
		button.notifyListeners(SWT.Selection, new Event());
		assertEquals("interrupted", button.getText());
		assertEquals(List.of("com.example.pressed"), off(contributions));
		while (display.readAndDispatch()) {
			// what was asked meanwhile is answered
		}
		assertFalse(Thread.currentThread().isInterrupted());
	}
}
