// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QVBoxLayout;

namespace atrium {

class Button;
class Card;
class OutboxRowView;
class PlainLabel;

/// One section of the outbox: its title with a count, and its rows on a card. What was sent is behind a button.
class OutboxSectionView : public QWidget {
    Q_OBJECT
public:
    /// folds: its rows are shown and hidden by a button.
    OutboxSectionView(bool folds, const QString &objectName, QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &count);
    void setUnfolded(bool unfolded);
    /// In this order; rows that are not among them leave the card, and stay whose they are.
    void setRows(const QList<OutboxRowView *> &rows);
    [[nodiscard]] Button *fold() const { return m_fold; } ///< null where nothing folds

Q_SIGNALS:
    void foldWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void measure();
    void reword();

    PlainLabel *m_title;
    PlainLabel *m_count;
    Button *m_fold {};
    Card *m_card;
    QVBoxLayout *m_rows;
    bool m_unfolded {true};
};

} // namespace atrium
