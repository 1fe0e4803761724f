// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0

/** A sample of a timeline layer, for authors of plug-ins: the public holidays of some countries. */
package org.pressmark.example.holidays;
