// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.extensions.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.core.runtime.OperationCanceledException;
import org.pressmark.extensions.Gate;

/**
 * Knows when a contribution was heard of last, and shuts it out at once when it is given up. What we do for it is not
 * held against it, unless that takes so long that it must be a stream or a callback of its own that hangs.
 */
final class ClosingGate implements Gate {

	private static final String OURS = "org.pressmark.";
	private static final int LONGER_INSIDE = 10;
	private static final int DEEPEST = 20;

	private final Object lock = new Object();
	private Duration quiet = Duration.ZERO;
	private int inside;
	private boolean closed;
	private RuntimeException failure;
	private Throwable theirs;

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
		enter();
		try {
			writing.run();
		} finally {
			leave();
		}
	}

	/** What crosses the border, in either direction. */
	private record Passed(ClosingGate gate, Class<?> type, Object object, boolean isOurs) implements InvocationHandler {

		@Override
		public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
			if (method.getDeclaringClass() == Object.class) {
				return ofObject(proxy, method, arguments);
			}
			gate.cross(isOurs);
			try {
				Object result = method.invoke(object, passed(method, arguments));
				return result == object ? proxy : passed(method.getReturnType(), result, isOurs);
			} catch (InvocationTargetException e) {
				throw gate.remembered(e.getCause(), isOurs);
			} finally {
				gate.cross(!isOurs);
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

	private void cross(boolean inwards) {
		if (inwards) {
			enter();
		} else {
			leave();
		}
	}

	private void enter() {
		synchronized (lock) {
			if (closed) {
				throw new OperationCanceledException();
			}
			quiet = Duration.ZERO;
			inside++;
		}
	}

	private void leave() {
		synchronized (lock) {
			quiet = Duration.ZERO;
			inside--;
		}
	}

	/** What a callback throws is no failure of ours, though it comes by way of us. */
	private Throwable remembered(Throwable thrown, boolean isOurs) {
		synchronized (lock) {
			if (!isOurs) {
				theirs = thrown;
			} else if (thrown != theirs && thrown instanceof RuntimeException unchecked && !isWrongUse(unchecked)) {
				failure = unchecked;
			}
		}
		return thrown;
	}

	/** That somebody used us in a wrong way is his own fault. */
	private static boolean isWrongUse(RuntimeException thrown) {
		return thrown instanceof IllegalArgumentException || thrown instanceof IllegalStateException
				|| thrown instanceof NullPointerException || thrown instanceof IndexOutOfBoundsException;
	}

	/** What we threw, if that, or something made of it, came out of the contribution. */
	Optional<RuntimeException> ours(Throwable thrown) {
		synchronized (lock) {
			Throwable cause = thrown;
			for (int depth = 0; cause != null && cause != failure && depth < DEEPEST; depth++) {
				cause = cause.getCause();
			}
			return Optional.ofNullable(failure).filter(Predicate.isEqual(cause));
		}
	}

	/**
	 * Closes the gate if nothing was heard for so long.
	 *
	 * @param more how long it is since this was asked last
	 */
	boolean closeIfQuiet(Duration limit, Duration more) {
		synchronized (lock) {
			quiet = quiet.plus(more);
			closed |= quiet.compareTo(inside > 0 ? limit.multipliedBy(LONGER_INSIDE) : limit) > 0;
			return closed;
		}
	}

	/** Lets nobody through any more. */
	void close() {
		synchronized (lock) {
			closed = true;
		}
	}
}
