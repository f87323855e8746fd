// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/apierror.h"

class QString;
class QWidget;

namespace atrium {

/// Opens what is known about a failure beside the window, without blocking it: our sentence, then status, request id and the server's own
/// words as plain text, with a button that copies it all.
void showDetails(QWidget *parent, const ApiError &error);
/// The same where no ApiError is at hand: our sentence, and remote words below it.
void showDetails(QWidget *parent, const QString &sentence, const QString &remote);

} // namespace atrium
