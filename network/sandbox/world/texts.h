// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/world/scene.h"

#include <QSqlDatabase>

namespace atrium::sandbox {

/// What was sent: one text for each channel of each campaign, trigger or service of each mall. Sendings must be there already.
[[nodiscard]] bool storeTexts(const QSqlDatabase &database, const Stage &stage);

/// The same for the sendings of the chain, in the languages of its malls; what the small world wrote keeps its words.
[[nodiscard]] bool storeChainTexts(const QSqlDatabase &database, const Stage &stage);

/// SQL: the topic of the sending `s`, which leads to its text.
[[nodiscard]] QString topicOfSending();

[[nodiscard]] QString audienceName(qint64 id);
/// Whose the audiences of people are; 0 for those of members.
[[nodiscard]] int customerOfAudience(int id);

} // namespace atrium::sandbox
