// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/permit.h"

class QWidget;

namespace atrium {

/// What a control says that cannot be used for want of a permit: which one, and what to do now. Empty when none is missing.
[[nodiscard]] QString missingPermitSentence(const MissingPermit &missing);
/// The sentence as the control's tool tip and accessible description; without a missing permit its usual tool tip, and no description.
/// Whether it is enabled stays with whoever owns it.
void showMissingPermit(QWidget *control, const MissingPermit &missing, const QString &usualToolTip = {});
/// For a key that does nothing: the sentence beside the control at once, and to screen readers.
void tellMissingPermit(QWidget *control, const MissingPermit &missing);

} // namespace atrium
