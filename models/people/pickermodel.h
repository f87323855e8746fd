// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/keyedlistmodel.h"
#include "models/people/peopleindex.h"
#include "network/types/mall.h"
#include "network/types/recipient.h"

#include <QDateTime>
#include <QThreadPool>
#include <QTimeZone>

namespace atrium {

/// The words of one row of the picker: plain, single line.
struct PickerWords {
    QString title {};
    QString note {}; ///< a role, a size, a day
    QString count {}; ///< of a head
    QString initials {}; ///< empty: an audience
    int tint {};
    QString mall {}; ///< scope of another mall than the one in view; empty: this one
    bool checked {};
    QString spoken {};
};

/// Whom one may write to: people and audiences of a mall by name and role, and before anything is typed or chosen those one wrote to last.
/// People are prepared on a thread of their own, and found with each letter.
class PickerModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        WordsRole = FirstFreeRole, ///< PickerWords
        KindRole, ///< Kind
    };
    enum Kind { Head, Person, Crowd, Recent, More };

    static constexpr int recentMost = 8;
    static constexpr int peopleAtFirst = 7; ///< so that audiences are in view, too; More shows the others

    explicit PickerModel(QObject *parent = nullptr);
    ~PickerModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /// The mall in view, of which people and audiences are; names: of every mall, by scope.
    void setMall(const CustomerScope &mall, const QHash<QString, QString> &names);
    /// They are found when prepared() was said. Told again meanwhile, the last word counts.
    void setPeople(const QList<User> &people);
    void setMe(const UserId &me); ///< nobody writes to themselves
    void setAudiences(const QList<Audience> &audiences);
    /// The newest first; recentMost of them are shown.
    void setRecents(const QList<RecipientSet> &recents);
    void setChosen(const QList<Recipient> &chosen);
    void setQuery(const QString &query);
    void setMoment(const QDateTime &now, const QTimeZone &zone);
    [[nodiscard]] const QString &query() const { return m_query; }
    [[nodiscard]] const QList<Audience> &audiences() const { return m_audiences; }
    [[nodiscard]] const QDateTime &now() const { return m_now; }
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }

    /// Who a row stands for: one, several for those one wrote to together, nobody for heads.
    [[nodiscard]] QList<Recipient> recipientsAt(int row) const;
    /// Shows those whom the row More stands for.
    void showAll();
    /// The next row that can be taken, from `row` (-1: before the first) in that direction; `row` itself when there is none.
    [[nodiscard]] int nextRow(int row, int step) const;
    [[nodiscard]] int rowOf(const QString &rowId) const;
    /// Rows that can be taken.
    [[nodiscard]] int found() const;
    /// With the name that is known now.
    [[nodiscard]] Recipient named(Recipient one) const;

Q_SIGNALS:
    void prepared();

private:
    struct Row {
        Kind kind {Head};
        int number {}; // place, or number of the audience, set or head
    };
    void prepare();
    void takeIndex(std::shared_ptr<const PeopleIndex> index);
    void rebuild();
    [[nodiscard]] QString rowId(const Row &row) const;
    [[nodiscard]] PickerWords wordsOf(const Row &row) const;
    [[nodiscard]] PickerWords headWords(int head) const;
    [[nodiscard]] PickerWords recentWords(const RecipientSet &set) const;
    [[nodiscard]] Recipient personAt(int place) const;
    [[nodiscard]] Recipient audienceAt(int number) const;

    std::shared_ptr<const PeopleIndex> m_index;
    std::optional<QList<User>> m_waiting; // for being prepared
    bool m_preparing {false};
    QList<Audience> m_audiences;
    QStringList m_audienceTexts; // folded
    QList<RecipientSet> m_recents;
    UserId m_me;
    QSet<QString> m_chosen; // keys
    QString m_query;
    bool m_all {false};
    CustomerScope m_mall;
    QHash<QString, QString> m_mallNames;
    QDateTime m_now;
    QTimeZone m_zone {QTimeZone::utc()};
    QList<Row> m_rows;
    int m_people {}; // found
    int m_crowds {};
    QThreadPool m_pool; // the last member: it goes first, and waits for what is being prepared
};

} // namespace atrium

Q_DECLARE_METATYPE(atrium::PickerWords)
