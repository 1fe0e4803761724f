// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.api;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a type promises to those who call, implement or extend it, a line each. */
final class Facts {

	private static final String OURS = "org.pressmark.";
	/** How a promise begins that a type is another one, too. */
	static final String IS_A = "is a ";
	private static final String PROMISE = "+ ";
	private static final String LIMIT = "! ";

	private final Class<?> type;
	private final boolean isForClients;
	private final Set<String> facts = new TreeSet<>();

	private Facts(Class<?> type, boolean isForClients) {
		this.type = type;
		this.isForClients = isForClients;
	}

	static boolean isPromise(String fact) {
		return fact.startsWith(PROMISE);
	}

	static String words(String fact) {
		return fact.substring(PROMISE.length());
	}

	/** @param isForClients whether plug-ins may implement or extend it, as far as the language lets them */
	static List<String> of(Class<?> type, boolean isForClients) {
		Facts facts = new Facts(type, isForClients);
		facts.describeType();
		facts.describeMembers();
		return List.copyOf(facts.facts);
	}

	static boolean isVisible(int modifiers) {
		return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
	}

	private void describeType() {
		String kind = type.isAnnotation() ? "annotation" : type.isInterface() ? "interface" : type.isEnum() ? "enum"
				: type.isRecord() ? "record" : "class";
		promise(kind + variables(type.getTypeParameters()));
		supertypes().forEach(each -> promise(IS_A + each));
		if (type.isRecord()) {
			promise("record components" + Stream.of(type.getRecordComponents()).map(RecordComponent::getName)
					.collect(Collectors.joining(", ", "(", ")")));
		} else if (!type.isInterface() && !type.isEnum()) {
			limitIf(!isExtensible(), "not to be extended");
			limitIf(Modifier.isAbstract(type.getModifiers()), "abstract");
		}
		limitIf(type.isSealed() && !type.isEnum(), "sealed");
	}

	/** All of them, of which those that are not visible only pass on what they are. */
	private List<String> supertypes() {
		Set<Class<?>> all = new LinkedHashSet<>();
		collect(type, all);
		return all.stream().filter(each -> each != type && each != Object.class && isVisible(each.getModifiers()))
				.map(Class::getName).sorted().toList();
	}

	private static void collect(Class<?> type, Set<Class<?>> all) {
		if (type != null && all.add(type)) {
			collect(type.getSuperclass(), all);
			Stream.of(type.getInterfaces()).forEach(each -> collect(each, all));
		}
	}

	private boolean isExtensible() {
		return !Modifier.isFinal(type.getModifiers()) && !type.isSealed()
				&& (type.isInterface() || Stream.of(type.getDeclaredConstructors()).anyMatch(each -> isVisible(each.getModifiers())));
	}

	private void describeMembers() {
		boolean isExtensible = isExtensible();
		if (!type.isEnum()) {
			visible(Stream.of(type.getDeclaredConstructors())).filter(each -> !Modifier.isAbstract(type.getModifiers()) || isExtensible)
					.forEach(each -> promise(signature(each, "new ")));
		}
		visible(members().flatMap(each -> Stream.of(each.getDeclaredFields()))).forEach(this::describe);
		visible(members().flatMap(each -> Stream.of(each.getDeclaredMethods()))).filter(each -> !isOfEachObject(each))
				.distinct().forEach(each -> describe(each, isExtensible));
	}

	private static boolean isOfEachObject(Method method) {
		return Stream.of(Object.class.getMethods()).anyMatch(each -> each.getName().equals(method.getName())
				&& Arrays.equals(each.getParameterTypes(), method.getParameterTypes()));
	}

	/** Where its members come from, as far as we made it. */
	private Stream<Class<?>> members() {
		Set<Class<?>> all = new LinkedHashSet<>();
		collect(type, all);
		return all.stream().filter(each -> each.getName().startsWith(OURS));
	}

	/** What is protected is for those who extend. */
	private <M extends Member> Stream<M> visible(Stream<M> members) {
		boolean isExtensible = isExtensible();
		return members.filter(each -> !each.isSynthetic()).filter(each -> Modifier.isPublic(each.getModifiers())
				|| isExtensible && Modifier.isProtected(each.getModifiers()));
	}

	private void describe(Field field) {
		promise(words(field.getModifiers()) + name(field.getGenericType()) + " " + field.getName());
	}

	private void describe(Method method, boolean isExtensible) {
		String signature = signature(method, name(method.getGenericReturnType()) + " ");
		promise(words(method.getModifiers()) + signature);
		int modifiers = method.getModifiers();
		if (isExtensible && isForClients && !type.isAnnotation() && !Modifier.isStatic(modifiers)) {
			limitIf(Modifier.isAbstract(modifiers) && !isImplemented(method), "obliging who implements it to have " + signature);
			limitIf(Modifier.isFinal(modifiers), "against others having " + signature);
		}
		limitIf(type.isAnnotation() && method.getDefaultValue() == null, "obliging who uses it to give " + method.getName());
	}

	/** By the class itself, or a default method of an interface that is nearer. */
	private boolean isImplemented(Method method) {
		try {
			return !Modifier.isAbstract(type.getMethod(method.getName(), method.getParameterTypes()).getModifiers());
		} catch (NoSuchMethodException e) {
			return false; // It is protected.
		}
	}

	private static String signature(Executable executable, String before) {
		String name = executable instanceof Constructor<?> ? "" : executable.getName();
		Type[] types = executable.getGenericParameterTypes();
		String parameters = Arrays.stream(types).map(Facts::name).collect(Collectors.joining(", ", "(", ")"));
		String thrown = Stream.of(executable.getExceptionTypes()).filter(Facts::isChecked).map(Class::getName).sorted()
				.collect(Collectors.joining(", "));
		return variables(executable.getTypeParameters()) + before + name + parameters + (thrown.isEmpty() ? "" : " throws " + thrown);
	}

	private static boolean isChecked(Class<?> exception) {
		return !RuntimeException.class.isAssignableFrom(exception) && !Error.class.isAssignableFrom(exception);
	}

	private static String variables(TypeVariable<?>[] variables) {
		return variables.length == 0 ? "" : Stream.of(variables).map(each -> each.getName() + " extends "
				+ Stream.of(each.getBounds()).map(Facts::name).collect(Collectors.joining(" & "))).collect(Collectors.joining(", ", "<", "> "));
	}

	private static String name(Type type) {
		return type.getTypeName();
	}

	private static String words(int modifiers) {
		return (Modifier.isProtected(modifiers) ? "protected " : "") + (Modifier.isStatic(modifiers) ? "static " : "");
	}

	private void promise(String words) {
		facts.add(PROMISE + words);
	}

	private void limitIf(boolean holds, String words) {
		if (holds) {
			facts.add(LIMIT + words);
		}
	}
}
