// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/outgoing.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace atrium {

class Button;
class PlainLabel;

/// One of several conversations that were begun together.
struct SeparateRow {
    QString localId {};
    QString name {}; ///< untrusted
    std::optional<OutgoingState> state {}; ///< empty: taken back
    bool paused {};
    friend bool operator==(const SeparateRow &, const SeparateRow &) = default;
};

/// How far they are, person by person: with a pause, and another attempt for those that were refused.
class SeparateProgress : public QWidget {
    Q_OBJECT
public:
    explicit SeparateProgress(QWidget *parent = nullptr);

    void setRows(const QList<SeparateRow> &rows);
    [[nodiscard]] const QList<SeparateRow> &rows() const { return m_rows; }

Q_SIGNALS:
    void pauseWanted(bool pause);
    void retryWanted(const QStringList &localIds);
    void closeWanted();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void say();
    void measure();
    [[nodiscard]] QStringList refused() const;
    [[nodiscard]] int countOf(OutgoingState state) const;

    QList<SeparateRow> m_rows;
    PlainLabel *m_title;
    Button *m_pause;
    Button *m_retry;
    Button *m_close;
    QWidget *m_list;
    QVBoxLayout *m_lines;
    QList<QPair<PlainLabel *, PlainLabel *>> m_labels; // name and state
};

} // namespace atrium
