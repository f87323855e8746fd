// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QCoreApplication;

namespace atrium {

/// English is the source, but its plurals are not: without this file one conversation would have "1 people". Installed before any
/// widget is made.
void installLanguage(QCoreApplication *application);

} // namespace atrium
