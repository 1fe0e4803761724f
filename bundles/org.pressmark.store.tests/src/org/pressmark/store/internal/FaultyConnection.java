// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** A connection that fails at one of its calls, before it is made, as the disk or the file under it may. */
final class FaultyConnection {

	/** What becomes of the transaction in which it fails. */
	enum Aftermath {
		/** Nothing yet: it has to be rolled back. */
		STAYS_OPEN,
		/** SQLite has rolled it back already, as it does after some failures of the disk. */
		IS_ROLLED_BACK,
		/** All that is called afterwards fails too, rolling back included, until the fault is mended. */
		ALL_FAILS
	}

	/** What asks the database. Binding and getting values does not. */
	private static final Set<String> ASKING = Set.of("prepareStatement", "createStatement", "execute", "executeQuery",
			"executeUpdate", "next");
	private static final Set<Class<?>> WRAPPED = Set.of(PreparedStatement.class, Statement.class, ResultSet.class);

	private final Connection connection;
	private final Aftermath aftermath;
	private final SQLiteErrorCode error;
	private int callsUntilFault = Integer.MAX_VALUE;
	private boolean failed;

	/** @param connection becomes the one that fails; its owner's to close */
	FaultyConnection(Connection connection, SQLiteErrorCode error, Aftermath aftermath) {
		this.connection = connection;
		this.error = error;
		this.aftermath = aftermath;
	}

	/** What looks like the connection. */
	Connection connection() {
		return (Connection) wrap(Connection.class, connection);
	}

	/** @param call which call fails, counted from here and from 1 */
	void failAt(int call) {
		callsUntilFault = call;
		failed = false;
	}

	/** Lets all further calls be. */
	void mend() {
		callsUntilFault = Integer.MAX_VALUE;
	}

	/** Whether the call came. */
	boolean hasFailed() {
		return failed;
	}

	private Object wrap(Class<?> type, Object target) {
		return Proxy.newProxyInstance(FaultyConnection.class.getClassLoader(), new Class<?>[] { type },
				(proxy, method, arguments) -> {
					Object result = call(target, method, arguments);
					return WRAPPED.contains(method.getReturnType()) ? wrap(method.getReturnType(), result) : result;
				});
	}

	private Object call(Object target, Method method, Object[] arguments) throws Throwable {
		if (ASKING.contains(method.getName())) {
			callsUntilFault--;
			if (callsUntilFault == 0 || callsUntilFault < 0 && aftermath == Aftermath.ALL_FAILS) {
				fail(target);
			}
		}
		try {
			return method.invoke(target, arguments);
		} catch (InvocationTargetException e) {
			throw e.getCause();
		}
	}

	private void fail(Object target) throws SQLException {
		if (!failed && aftermath == Aftermath.IS_ROLLED_BACK) {
			// The driver cannot roll back while a statement gives rows; SQLite ends it together with the transaction.
			if (target instanceof ResultSet rows) {
				rows.close();
			}
			Sqlite.rollBackIfBegun(connection);
		}
		failed = true;
		throw new SQLiteException("[" + error + "] injected", error);
	}
}
