// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/inbox/triage.h"

#include <QWidget>

namespace atrium {

class Button;
class ConversationsModel;
class PlainLabel;
class Segments;

/// What stands above the inbox's rows: its name, a short remark, the ways to the unread ones and to choosing several, and below that the
/// views of the inbox with their counts. Where there is not the width, the counts go first, then the words of the buttons.
class ListHead : public QWidget {
    Q_OBJECT
public:
    explicit ListHead(QWidget *parent = nullptr);

    [[nodiscard]] Button *nextUnread() const { return m_nextUnread; }
    [[nodiscard]] Button *newConversation() const { return m_new; }
    [[nodiscard]] Button *previousUnread() const { return m_previousUnread; }
    [[nodiscard]] Button *chooseRows() const { return m_chooseRows; }
    /// "No more unread": shown until the next one.
    void setRemark(const QString &remark);
    /// known: a list was read; without it there are no counts.
    void setCounts(const ConversationsModel &model, bool known);
    void setFilter(InboxFilter filter); ///< by program: no signal
    void reword(bool withKeys);

Q_SIGNALS:
    void filterChosen(atrium::InboxFilter filter); ///< by hand

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void measure();
    void fit();
    void sayFilters();

    struct Count {
        int count {};
        bool known {};
        bool complete {};
        friend bool operator==(const Count &, const Count &) = default;
    };
    bool m_withKeys {true};
    bool m_withCounts {true};
    std::array<Count, inboxFilters.size()> m_counts {};

    PlainLabel *m_title;
    PlainLabel *m_remark;
    Button *m_chooseRows;
    Button *m_previousUnread;
    Button *m_nextUnread;
    Button *m_new;
    Segments *m_filters;
};

} // namespace atrium
