// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** Tests in a real window: thread. */
package org.candour.studio.thread;
