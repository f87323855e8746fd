// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace atrium {

class Button;
class PlainLabel;

/// What stands above the inbox's rows: its name, a short remark, and the way to the next unread.
class ListHead : public QWidget {
    Q_OBJECT
public:
    explicit ListHead(QWidget *parent = nullptr);

    [[nodiscard]] Button *nextUnread() const { return m_nextUnread; }
    [[nodiscard]] Button *newConversation() const { return m_new; }
    /// "No more unread": shown until the next one.
    void setRemark(const QString &remark);
    void reword(bool withKeys);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void measure();
    void fit();

    bool m_withKeys {true};

    PlainLabel *m_title;
    PlainLabel *m_remark;
    Button *m_nextUnread;
    Button *m_new;
};

} // namespace atrium
