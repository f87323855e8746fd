// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/keyedlistmodel.h"
#include "models/outbox/outboxwords.h"

namespace atrium {

/// What one account has promised and not yet delivered, in sections; the heads of the sections are rows of their own.
class OutboxModel : public KeyedListModel<OutboxRow, QString> {
    Q_OBJECT
public:
    enum Role {
        WordsRole = FirstFreeRole, ///< OutboxWords
        IsHeaderRole, ///< bool
        SectionRole, ///< int, an OutboxSection
    };

    explicit OutboxModel(QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    void setContents(const OutboxContents &contents);
    [[nodiscard]] const OutboxContents &contents() const { return m_contents; }
    /// now is UTC. Only rows that read differently by it are told of; on another day the section of that day's is made anew.
    void setMoment(const QDateTime &now);
    /// Whether the rows of what was sent today are there, and not its head alone.
    void setSentShown(bool shown);
    [[nodiscard]] bool sentShown() const { return m_sentShown; }

    [[nodiscard]] int needYou() const { return countOf(OutboxSection::NeedYou); } ///< those behind them left out
    [[nodiscard]] int onTheirWay() const { return countOf(OutboxSection::OnTheirWay); }
    [[nodiscard]] OutboxWords words(int row) const { return wordsOf(rowAt(row), m_now); }

protected:
    [[nodiscard]] QString keyOf(const OutboxRow &row) const override { return rowIdOf(row); }

private:
    [[nodiscard]] int countOf(OutboxSection section) const;

    OutboxContents m_contents;
    QDateTime m_now;
    bool m_sentShown {};
};

} // namespace atrium

Q_DECLARE_METATYPE(atrium::OutboxWords)
