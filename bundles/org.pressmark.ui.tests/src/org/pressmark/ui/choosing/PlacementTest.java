// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.choosing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

class PlacementTest {

	private static final Rectangle MONITOR = new Rectangle(1000, 100, 800, 600);
	private static final Point SIZE = new Point(300, 200);

	@Test
	void beside_RoomBelow() {
		assertEquals(new Rectangle(1200, 330, 300, 200), beside(new Rectangle(1200, 300, 80, 20), SIZE));
	}

	@Test
	void beside_RoomAboveOnly() {
		assertEquals(new Rectangle(1200, 390, 300, 200), beside(new Rectangle(1200, 600, 80, 20), SIZE));
	}

	@Test
	void beside_RoomToTheRightOnly() {
		assertEquals(new Rectangle(1410, 200, 300, 200), beside(new Rectangle(1100, 200, 300, 400), SIZE));
	}

	@Test
	void beside_RoomToTheLeftOnly() {
		assertEquals(new Rectangle(1190, 200, 300, 200), beside(new Rectangle(1500, 200, 250, 400), SIZE));
	}

	@Test
	void beside_ToTheRight_EndsOnTheMonitor() {
		assertEquals(new Rectangle(1410, 250, 300, 450),
				beside(new Rectangle(1100, 290, 300, 400), new Point(300, 450)));
	}

	@Test
	void beside_NearTheRightEdge() {
		assertEquals(new Rectangle(1500, 330, 300, 200), beside(new Rectangle(1750, 300, 50, 20), SIZE));
	}

	@Test
	void beside_PartlyOffTheMonitor() {
		assertEquals(new Rectangle(1000, 330, 300, 200), beside(new Rectangle(950, 300, 100, 20), SIZE));
	}

	@Test
	void beside_TooHighAnywhere_IsCutToTheHigherRoom() {
		Point high = new Point(700, 500);
		assertEquals(new Rectangle(1000, 430, 700, 270), beside(new Rectangle(1000, 300, 800, 120), high));
		assertEquals(new Rectangle(1000, 100, 700, 290), beside(new Rectangle(1000, 400, 800, 120), high));
	}

	@Test
	void beside_NoRoom_CoversTheEnd() {
		assertEquals(new Rectangle(1000, 600, 300, 100), beside(new Rectangle(1000, 110, 800, 590), SIZE));
	}

	@Test
	void beside_LargerThanTheMonitor() {
		assertEquals(MONITOR.width, beside(new Rectangle(1000, 110, 80, 20), new Point(2000, 100)).width);
	}

	private static Rectangle beside(Rectangle anchor, Point size) {
		return Placement.beside(anchor, size, MONITOR);
	}
}
