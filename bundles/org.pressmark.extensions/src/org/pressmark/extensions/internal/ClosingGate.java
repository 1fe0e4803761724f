// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.extensions.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

import org.pressmark.extensions.Gate;

/** Passes on what is ours, and what is theirs to us, as long as the pulse lets anybody through. */
final class ClosingGate implements Gate {

	private static final String OURS = "org.pressmark.";

	private final Pulse pulse;

	ClosingGate(Pulse pulse) {
		this.pulse = pulse;
	}

	/** Something of ours that is called. */
	@FunctionalInterface
	private interface Writing {

		void run() throws IOException;
	}

	@Override
	public <T> T pass(Class<T> type, T object) {
		return type.cast(proxy(type, object, true));
	}

	@Override
	public OutputStream pass(OutputStream stream) {
		return new OutputStream() {

			@Override
			public void write(int b) throws IOException {
				through(() -> stream.write(b));
			}

			@Override
			public void write(byte[] bytes, int offset, int length) throws IOException {
				through(() -> stream.write(bytes, offset, length));
			}

			@Override
			public void flush() throws IOException {
				through(stream::flush);
			}
		};
	}

	private void through(Writing writing) throws IOException {
		pulse.enter();
		try {
			writing.run();
		} finally {
			pulse.leave();
		}
	}

	/** What crosses the border, in either direction. */
	private record Passed(ClosingGate gate, Class<?> type, Object object, boolean isOurs) implements InvocationHandler {

		@Override
		public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
			if (method.getDeclaringClass() == Object.class) {
				return ofObject(proxy, method, arguments);
			}
			gate.pulse.cross(isOurs);
			try {
				Object result = method.invoke(object, passed(method, arguments));
				return result == object ? proxy : passed(method.getReturnType(), result, isOurs);
			} catch (InvocationTargetException e) {
				throw gate.pulse.remembered(e.getCause(), isOurs);
			} finally {
				gate.pulse.cross(!isOurs);
			}
		}

		private Object ofObject(Object proxy, Method method, Object[] arguments) {
			return switch (method.getName()) {
			case "equals" -> proxy == arguments[0];
			case "hashCode" -> System.identityHashCode(object);
			default -> object.toString();
			};
		}

		private Object[] passed(Method method, Object[] arguments) {
			if (arguments == null) {
				return null;
			}
			Object[] passed = arguments.clone();
			for (int i = 0; i < passed.length; i++) {
				passed[i] = passed(method.getParameterTypes()[i], passed[i], !isOurs);
			}
			return passed;
		}

		private Object passed(Class<?> declared, Object value, boolean isOfOurs) {
			if (value != null && Proxy.isProxyClass(value.getClass())
					&& Proxy.getInvocationHandler(value) instanceof Passed known && known.gate == gate) {
				return known.object;
			}
			boolean isOfPoint = declared.isInterface() && declared.getName().startsWith(OURS)
					&& declared.getPackage() == type.getPackage();
			return value == null || !isOfPoint ? value : gate.proxy(declared, value, isOfOurs);
		}
	}

	private Object proxy(Class<?> type, Object object, boolean isOurs) {
		return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type },
				new Passed(this, type, object, isOurs));
	}
}
