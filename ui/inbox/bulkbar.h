// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace atrium {

class Button;
class PlainLabel;

/// Several conversations are chosen: how many, and what can be done with all of them.
class BulkBar : public QWidget {
    Q_OBJECT
public:
    explicit BulkBar(QWidget *parent = nullptr);

    void setCount(int count);
    [[nodiscard]] Button *archive() const { return m_archive; }
    [[nodiscard]] Button *markSeen() const { return m_markSeen; }
    [[nodiscard]] Button *snooze() const { return m_snooze; }
    [[nodiscard]] Button *leave() const { return m_leave; }
    void reword();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void measure();

    int m_count {};
    PlainLabel *m_words;
    Button *m_archive;
    Button *m_markSeen;
    Button *m_snooze;
    Button *m_leave;
};

} // namespace atrium
