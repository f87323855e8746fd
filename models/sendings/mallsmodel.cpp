// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sendings/mallsmodel.h"

#include "models/inbox/plaintext.h"
#include "models/metrics/typical.h"
#include "models/sendings/explanation.h"
#include "models/sendings/figurewords.h"
#include "models/sortindex.h"

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNameLetters = 80;

Metric metricOfColumn(int column)
{
    switch (column) {
    case MallsModel::DeliveredColumn:
        return Metric::Delivered;
    case MallsModel::ErroredColumn:
        return Metric::Errored;
    case MallsModel::OpenRateColumn:
        return Metric::Opened;
    case MallsModel::ClickRateColumn:
        return Metric::Clicked;
    case MallsModel::CtorColumn:
        return Metric::Ctor;
    default:
        return Metric::Dispatched;
    }
}

} // namespace

void MallsModel::setSendings(const QList<Sending> &sendings, const QList<Mall> &malls, const std::optional<Instant> &asOf)
{
    QHash<qint64, QList<Sending>> byMall; // by customer; 0: of no mall
    QHash<qint64, qint64> customers; // by club
    for (const Mall &mall : malls) {
        for (const qint64 club : mall.clubs)
            customers.insert(club, mall.customerId);
    }
    for (const Sending &sending : sendings)
        byMall[sending.club ? customers.value(*sending.club, 0) : 0].append(sending);
    QList<Row> rows {{.figures = kpisOf(sendings, asOf)}};
    QList<Figure> rates;
    for (const Mall &mall : malls) {
        rows.append({.name = singleLine(mall.name, mostNameLetters),
            .customer = mall.customerId,
            .figures = kpisOf(byMall.value(mall.customerId), asOf)});
        rates.append(rows.last().figures.opened.rate);
    }
    if (const QList<Sending> rest = byMall.value(0); !rest.isEmpty())
        rows.append({.figures = kpisOf(rest, asOf), .rest = true});
    m_median = medianOfRates(rates);
    order(rows);
    if (rows == m_rows)
        return;
    const bool same = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
        [](const Row &a, const Row &b) { return a.customer == b.customer && a.rest == b.rest; });
    if (same) {
        m_rows = rows;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel(); // forty rows, and they change places
    m_rows = rows;
    endResetModel();
}

void MallsModel::order(QList<Row> &rows) const
{
    if (rows.size() < 2)
        return;
    const QList<Row> malls = rows.mid(1);
    const int count = static_cast<int>(malls.size());
    std::vector<int> places;
    if (m_sortColumn == MallColumn) {
        places = sortedIndex(
            count, [&](int row) { return std::optional(malls.at(row).name.toCaseFolded()); }, m_sortOrder);
    } else {
        places = sortedIndex(
            count, [&](int row) { return figure(malls.at(row), m_sortColumn).order(); }, m_sortOrder);
    }
    for (int place = 0; place < count; ++place)
        rows[place + 1] = malls.at(places.at(static_cast<size_t>(place)));
}

void MallsModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList old = persistentIndexList();
    const QList<Row> before = m_rows;
    this->order(m_rows);
    QModelIndexList now;
    now.reserve(old.size());
    for (const QModelIndex &one : old) {
        const Row &row = before.at(one.row());
        const auto at = std::find_if(m_rows.cbegin(), m_rows.cend(),
            [&](const Row &it) { return it.customer == row.customer && it.rest == row.rest && it.name == row.name; });
        now.append(index(static_cast<int>(at - m_rows.cbegin()), one.column()));
    }
    changePersistentIndexList(old, now);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

int MallsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MallsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Figure MallsModel::figure(const Row &row, int column) const
{
    switch (column) {
    case SendingsColumn:
        return {.state = FigureState::Value, .numerator = row.figures.sendings};
    case DispatchedColumn:
        return row.figures.dispatched.count;
    case DeliveredColumn:
        return row.figures.delivered.rate;
    case ErroredColumn:
        return row.figures.errored.rate;
    case OpenRateColumn:
        return row.figures.opened.rate;
    case ClickRateColumn:
        return row.figures.clicked.rate;
    default:
        return row.figures.ctor;
    }
}

QString MallsModel::text(const Row &row, int column) const
{
    if (column != MallColumn)
        return figureText(figure(row, column));
    if (row.rest)
        return tr("Other clubs");
    return row.customer == 0 ? tr("All malls") : row.name;
}

QVariant MallsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (index.column() == MallColumn ? Qt::AlignLeft : Qt::AlignRight)));
    case Qt::AccessibleTextRole: {
        const auto head = [&](int column) { return headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString(); };
        if (index.column() > MallColumn)
            return tr("%1: %2", "column, figure").arg(head(index.column()), figureSpoken(figure(row, index.column())));
        QStringList parts {text(row, MallColumn)};
        for (int column = SendingsColumn; column < ColumnCount; ++column)
            parts << tr("%1 %2", "column and figure, spoken").arg(head(column).toLower(), text(row, column));
        return parts.join(u", "_s);
    }
    case RowIdRole:
        return row.rest ? u"rest"_s : QString::number(row.customer);
    case FigureRole:
        return index.column() == MallColumn ? QVariant() : QVariant::fromValue(figure(row, index.column()));
    case CustomerRole:
        return row.customer;
    case CaveatRole:
        return index.column() == MallColumn ? QStringList() : notableSentences(figure(row, index.column()));
    case ExplanationRole:
        if (index.column() < DispatchedColumn)
            return {};
        return QVariant::fromValue(
            explanationOf(metricOfColumn(index.column()), row.figures, {.subject = text(row, MallColumn), .zone = m_zone}));
    case TableCellRole:
        return QVariant::fromValue(
            index.column() == MallColumn ? TableCell(text(row, MallColumn)) : TableCell(figure(row, index.column())));
    default:
        return {};
    }
}

TableColumn MallsModel::tableColumn(int column) const
{
    static const QStringList keys {u"mall"_s, u"sendings"_s, u"dispatched"_s, u"delivered_rate"_s, u"errored_rate"_s, u"open_rate"_s,
        u"click_rate"_s, u"click_to_open_rate"_s};
    TableColumn typed {.key = keys.value(column), .title = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()};
    if (column == MallColumn || m_rows.isEmpty())
        return typed;
    const Figure of = figure(m_rows.first(), column); // which numbers a column divides does not depend on the mall
    typed.kind = ColumnKind::Figure;
    typed.figure = of.kind;
    typed.unit = of.unit;
    typed.per = of.per;
    return typed;
}

QVariant MallsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (section == MallColumn ? Qt::AlignLeft : Qt::AlignRight)));
    if (role == Qt::InitialSortOrderRole)
        return section == MallColumn ? Qt::AscendingOrder : Qt::DescendingOrder;
    if (role == TableColumnRole)
        return QVariant::fromValue(tableColumn(section));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case MallColumn:
        return tr("Mall", "column");
    case SendingsColumn:
        return tr("Sendings", "column");
    case DispatchedColumn:
        return tr("Dispatched", "column");
    case DeliveredColumn:
        return tr("Delivered", "column");
    case ErroredColumn:
        return tr("Errored", "column");
    case OpenRateColumn:
        return tr("Open rate", "column");
    case ClickRateColumn:
        return tr("Click rate", "column");
    default:
        return role == Qt::AccessibleTextRole ? tr("Click to open rate", "column, spoken") : tr("CTOR", "column: click to open rate");
    }
}

} // namespace atrium
