// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/sending.h"

#include <QTimeZone>
#include <QWidget>

namespace atrium {

class Button;
class PlainLabel;

/// What stands above the figures: the pane's name, how many sendings there are and how old they are, the way to read them again.
class SendingsHead : public QWidget {
    Q_OBJECT
public:
    explicit SendingsHead(QWidget *parent = nullptr);

    [[nodiscard]] Button *refresh() const { return m_refresh; }
    [[nodiscard]] Button *exporting() const { return m_export; } ///< opens the menu of what the table can be taken away as
    /// count: how many are loaded; complete: there are no more. asOf is UTC and may be missing.
    void setFacts(int count, bool complete, const std::optional<Instant> &asOf, const QTimeZone &zone);
    /// Tokens of the rate limit that one refresh takes; said where it is known.
    void setRefreshCost(std::optional<int> tokens);
    void reword();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void measure();

    PlainLabel *m_title;
    PlainLabel *m_count;
    PlainLabel *m_age;
    Button *m_export;
    Button *m_refresh;
    int m_rows {};
    bool m_complete {};
    std::optional<Instant> m_asOf;
    QTimeZone m_zone;
    std::optional<int> m_cost;
};

/// Which sending the figures below are of: name, number, tag, and its facts in one line.
class SendingLine : public QWidget {
    Q_OBJECT
public:
    explicit SendingLine(QWidget *parent = nullptr);

    /// Nothing chosen: an empty line of the same height. created: when, in words.
    void setSending(const std::optional<Sending> &sending, const QString &tag, const QString &created);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void measure();

    QString m_name, m_number, m_tag, m_facts;
};

} // namespace atrium
