// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sendings/linksmodel.h"

#include "models/inbox/plaintext.h"
#include "models/sendings/figurewords.h"

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLinkLetters = 200;

std::optional<qint64> added(const std::optional<qint64> &a, const std::optional<qint64> &b)
{
    return a && b ? std::optional(bounded(Wide(*a) + *b)) : std::nullopt; // missing is never 0
}

QList<Link> merged(const QList<Link> &links)
{
    QList<Link> all;
    all.reserve(links.size());
    for (const Link &link : links) {
        const auto same =
            std::find_if(all.begin(), all.end(), [&](const Link &one) { return one.host == link.host && one.path == link.path; });
        if (same == all.end()) {
            all.append(link);
            continue;
        }
        same->visited.visits = added(same->visited.visits, link.visited.visits);
        same->visited.uniqueVisits = added(same->visited.uniqueVisits, link.visited.uniqueVisits);
    }
    std::stable_sort(
        all.begin(), all.end(), [](const Link &a, const Link &b) { return a.visited.visits.value_or(-1) > b.visited.visits.value_or(-1); });
    return all;
}

} // namespace

void LinksModel::setLinks(const QList<Link> &links, const KpiFigures &of, const std::optional<Instant> &asOf, LinkExtent extent)
{
    const QList<Link> next = merged(links);
    QList<LinkFigures> figures;
    figures.reserve(next.size());
    for (const Link &link : next)
        figures.append(linkFiguresOf(link.visited, of, asOf, extent));
    if (next == m_links && figures == m_figures)
        return;
    const auto same = [](const Link &a, const Link &b) { return a.host == b.host && a.path == b.path; };
    if (std::equal(next.begin(), next.end(), m_links.begin(), m_links.end(), same)) {
        m_links = next;
        m_figures = figures;
        if (!m_links.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel(); // a sending has a handful, and another sending has others
    m_links = next;
    m_figures = figures;
    endResetModel();
}

int LinksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_links.size());
}

int LinksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Figure LinksModel::figureAt(int row, int column) const
{
    const LinkFigures &figures = m_figures.at(row);
    switch (column) {
    case VisitsColumn:
        return figures.visits;
    case UniqueColumn:
        return figures.unique;
    case OfDeliveredColumn:
        return figures.ofDelivered;
    default:
        return figures.ofOpened;
    }
}

Explanation LinksModel::explanationAt(int row, int column) const
{
    const LinkFigures &figures = m_figures.at(row);
    const ExplanationContext context {.subject = singleLine(m_links.at(row).host + m_links.at(row).path, mostLinkLetters), .zone = m_zone};
    switch (column) {
    case VisitsColumn:
        return explanationOf(Metric::Visits, Kpi {.count = figures.visits}, context);
    case UniqueColumn:
        return explanationOf(Metric::UniqueVisits, Kpi {.count = figures.unique}, context);
    case OfDeliveredColumn:
        return explanationOf(Metric::UniqueVisits, Kpi {.count = figures.unique, .rate = figures.ofDelivered}, context);
    default:
        return explanationOf(Metric::UniqueVisits, Kpi {.count = figures.unique, .rate = figures.ofOpened}, context);
    }
}

TableColumn LinksModel::tableColumn(int column) const
{
    static const QStringList keys {u"link"_s, u"visits"_s, u"unique_visits"_s, u"of_delivered"_s, u"of_opened"_s};
    TableColumn typed {.key = keys.value(column), .title = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()};
    if (column == LinkColumn || m_figures.isEmpty())
        return typed;
    const Figure of = figureAt(0, column); // which numbers a column divides does not depend on the link
    typed.kind = ColumnKind::Figure;
    typed.figure = of.kind;
    typed.unit = of.unit;
    typed.per = of.per;
    return typed;
}

QVariant LinksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Link &link = m_links.at(index.row());
    const QString text = singleLine(link.host + link.path, mostLinkLetters);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == LinkColumn ? text : figureText(figureAt(index.row(), index.column()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (index.column() == LinkColumn ? Qt::AlignLeft : Qt::AlignRight)));
    case Qt::AccessibleTextRole: {
        if (index.column() > LinkColumn)
            return tr("%1: %2", "column, figure")
                .arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                    figureSpoken(figureAt(index.row(), index.column())));
        QStringList parts {text};
        for (int column = VisitsColumn; column < ColumnCount; ++column)
            parts << tr("%1 %2", "column and figure, spoken")
                         .arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().toLower(),
                             figureText(figureAt(index.row(), column)));
        return parts.join(u", "_s);
    }
    case RowIdRole:
        return text;
    case HostRole:
        return singleLine(link.host, mostLinkLetters);
    case PathRole:
        return singleLine(link.path, mostLinkLetters);
    case FigureRole:
        return index.column() == LinkColumn ? QVariant() : QVariant::fromValue(figureAt(index.row(), index.column()));
    case TableCellRole:
        return QVariant::fromValue(
            index.column() == LinkColumn ? TableCell(link.host + link.path) : TableCell(figureAt(index.row(), index.column())));
    case CaveatRole:
        return index.column() == LinkColumn ? QStringList() : notableSentences(figureAt(index.row(), index.column()));
    case ExplanationRole:
        return index.column() == LinkColumn ? QVariant() : QVariant::fromValue(explanationAt(index.row(), index.column()));
    default:
        return {};
    }
}

QVariant LinksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (section == LinkColumn ? Qt::AlignLeft : Qt::AlignRight)));
    if (role == TableColumnRole)
        return QVariant::fromValue(tableColumn(section));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case LinkColumn:
        return tr("Link", "column");
    case VisitsColumn:
        return tr("Visits", "column");
    case UniqueColumn:
        return tr("Unique visits", "column");
    case OfDeliveredColumn:
        return role == Qt::AccessibleTextRole ? tr("Of delivered, click rate", "column, spoken") : tr("Of delivered", "column");
    default:
        return role == Qt::AccessibleTextRole ? tr("Of opened, click to open rate", "column, spoken") : tr("Of opened", "column");
    }
}

} // namespace atrium
