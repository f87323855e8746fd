// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace atrium {

class ConversationStore;
class Marks;
class NotificationStore;

/// What a store wishes to be marked goes to the outbox's marks; what waits there, was done or was refused comes back. For as long as both
/// live.
void joinMarks(Marks *marks, ConversationStore *store);
void joinMarks(Marks *marks, NotificationStore *store);

} // namespace atrium
