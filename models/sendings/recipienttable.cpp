// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sendings/recipienttable.h"

#include "models/sendings/recipientwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecipientTable)
};

} // namespace

Figure shareOfRecipients(qint64 members, const QList<RecipientGroup> &groups)
{
    qint64 whole = 0;
    for (const RecipientGroup &group : groups)
        whole += group.members;
    return {.state = FigureState::Value,
        .kind = FigureKind::Percent,
        .numerator = members,
        .denominator = std::max<qint64>(1, whole),
        .unit = Unit::Members,
        .per = Unit::Members};
}

QStringList gendersOf(const QList<RecipientGroup> &groups)
{
    QStringList genders;
    bool rest = false;
    for (const RecipientGroup &group : groups) {
        const QList<RecipientGroup::Part> parts = toldApart(group);
        for (const RecipientGroup::Part &part : parts) {
            rest = rest || part.name.isEmpty();
            if (!part.name.isEmpty() && !genders.contains(part.name))
                genders << part.name;
        }
    }
    if (rest)
        genders << QString();
    return genders;
}

Table recipientsTable(const QList<RecipientGroup> &groups, bool byGender, const TableAbout &about)
{
    Table table {.about = about};
    const Figure share = shareOfRecipients(0, groups);
    table.columns = {
        {.key = byGender ? u"gender"_s : u"age"_s, .title = byGender ? Words::tr("Gender", "column") : Words::tr("Age", "column")},
        {.key = u"members"_s, .title = Words::tr("Members", "column"), .kind = ColumnKind::Number, .unit = Unit::Members},
        {.key = u"share"_s,
            .title = Words::tr("Share", "column"),
            .kind = ColumnKind::Figure,
            .figure = share.kind,
            .unit = share.unit,
            .per = share.per}};
    const QStringList genders = gendersOf(groups);
    for (const QString &gender : genders)
        table.columns << TableColumn {.key = gender.isEmpty() ? u"others"_s : gender,
            .title = partWord({.name = gender}),
            .kind = ColumnKind::Number,
            .unit = Unit::Members};
    for (const RecipientGroup &group : groups) {
        QList<TableCell> cells {TableCell(byGender ? genderWord(group) : ageWord(group)), TableCell(static_cast<double>(group.members)),
            TableCell(shareOfRecipients(group.members, groups))};
        const QList<RecipientGroup::Part> parts = toldApart(group);
        for (const QString &gender : genders) {
            const auto part =
                std::find_if(parts.cbegin(), parts.cend(), [&](const RecipientGroup::Part &one) { return one.name == gender; });
            // One that is not told apart is in the others: it is not 0.
            cells << (part == parts.cend() ? TableCell() : TableCell(static_cast<double>(part->members)));
        }
        table.rows << cells;
    }
    return table;
}

} // namespace atrium
