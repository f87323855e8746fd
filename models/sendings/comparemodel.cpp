// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sendings/comparemodel.h"

#include "models/sendings/bucketwords.h"
#include "models/sendings/explanation.h"
#include "models/sendings/figurewords.h"
#include "models/sendings/sendingwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

QString percentText(double value)
{
    constexpr double hundred = 100;
    return percentWords({.hundredths = std::llround(value * hundred), .inFiles = std::llround(value * hundred)});
}

QString eventsWord(ComparedEvent event)
{
    switch (event) {
    case ComparedEvent::Opens:
        return CompareModel::tr("Open events", "what is compared");
    case ComparedEvent::Clicks:
        return CompareModel::tr("Click events", "what is compared");
    case ComparedEvent::Deliveries:
        break;
    }
    return CompareModel::tr("Deliveries", "what is compared");
}

std::optional<double> shareAt(const ComparedCurves &curves, qsizetype slot, qsizetype hour)
{
    return slot < curves.curves.curves.size() ? curves.curves.curves.at(slot).values.value(hour) : std::nullopt;
}

} // namespace

qsizetype commonHour(const ComparedCurves &curves)
{
    qsizetype common = -1;
    bool first = true;
    for (qsizetype slot = 0; slot < curves.whole.size(); ++slot) {
        const QList<std::optional<double>> &values = curves.curves.curves.at(slot).values;
        qsizetype last = values.size() - 1;
        while (last >= 0 && !values.at(last))
            --last;
        if (last < 0)
            continue; // left out, and said so
        last = std::min(last, curves.whole.at(slot));
        common = first ? last : std::min(common, last);
        first = false;
    }
    return common;
}

QString verdictOf(const ComparedCurves &curves, ComparedEvent event, qsizetype hour)
{
    if (hour < 0)
        return {};
    QStringList parts;
    qsizetype best = -1;
    int known = 0;
    bool tie = false;
    for (qsizetype slot = 0; slot < curves.curves.curves.size(); ++slot) {
        const auto value = shareAt(curves, slot, hour);
        if (!value || hour > curves.whole.value(slot, hour)) // an hour that is not over says nothing about who is ahead
            continue;
        ++known;
        parts << CompareModel::tr("%1 %2", "letter of a sending, its share").arg(slotLetter(slot), percentText(*value));
        const auto ahead = best < 0 ? std::nullopt : shareAt(curves, best, hour);
        tie = ahead && *ahead == *value ? true : ahead && *ahead > *value ? tie : false;
        if (!ahead || *value > *ahead)
            best = slot;
    }
    if (known < 2)
        return {};
    const QString at = bucketText(curves.curves.axis, hour);
    const QString list = parts.join(CompareModel::tr(", ", "between parts of a list"));
    return tie ? CompareModel::tr("%1 at %2: %3.", "events, hours, shares").arg(eventsWord(event), at, list)
               : CompareModel::tr("%1 at %2: %3. %4 is ahead.", "events, hours, shares, letter of a sending")
                     .arg(eventsWord(event), at, list, slotLetter(best));
}

QString CompareModel::ratesApart(ComparedEvent event) const
{
    if (event == ComparedEvent::Deliveries || m_hour < 0)
        return {};
    const int column = event == ComparedEvent::Opens ? OpenRateColumn : ClickRateColumn;
    qsizetype byEvents = -1;
    qsizetype byRate = -1;
    for (qsizetype slot = 0; slot < m_sendings.size(); ++slot) {
        const auto share = valueAt(slot);
        const auto rate = figure(static_cast<int>(slot), column).order();
        if (!share || !rate)
            continue;
        if (byEvents < 0 || *share > *valueAt(byEvents))
            byEvents = slot;
        if (byRate < 0 || *figure(static_cast<int>(byRate), column).order() < *rate)
            byRate = slot;
    }
    if (byRate == byEvents || !(*figure(static_cast<int>(byEvents), column).order() < *figure(static_cast<int>(byRate), column).order()))
        return {};
    const QString first = figureText(figure(static_cast<int>(byRate), column));
    const QString second = figureText(figure(static_cast<int>(byEvents), column));
    return (event == ComparedEvent::Opens
            ? tr("By open rate, which counts each person once, %1 is ahead: %2 against %3.", "letter, rates")
            : tr("By click rate, which counts each person once, %1 is ahead: %2 against %3.", "letter, rates"))
        .arg(slotLetter(byRate), first, second);
}

QString CompareModel::channelsApart(ComparedEvent event) const
{
    QStringList channels;
    for (const ComparedSending &one : m_sendings) {
        const QString word = one.row.isGroup() ? QString() : channelWord(one.row.sending.channel);
        if (!word.isEmpty() && !channels.contains(word))
            channels << word;
    }
    if (event == ComparedEvent::Deliveries || channels.size() < 2)
        return {};
    return tr("Each channel counts these events in its own way: %1.", "channels").arg(channels.join(tr(", ", "between parts of a list")));
}

QString methodOf(ComparedEvent event, ComparedBase base, bool summed)
{
    const QString of = base == ComparedBase::Members ? CompareModel::tr("members", "share of what")
        : base == ComparedBase::Dispatches           ? CompareModel::tr("messages dispatched", "share of what")
                                                     : CompareModel::tr("each sending's own last sum", "share of what");
    return summed
        ? CompareModel::tr("%1 as a share of %2, added up hour by hour. Hour 0 is the first transmission of each.")
              .arg(eventsWord(event), of)
        : CompareModel::tr("%1 of each hour as a share of %2. Hour 0 is the first transmission of each.").arg(eventsWord(event), of);
}

void CompareModel::setSendings(const QList<ComparedSending> &sendings, const ComparedCurves &curves, const SendingNames &names,
    const std::optional<Instant> &asOf, const QTimeZone &zone)
{
    const auto ids = [](const QList<ComparedSending> &list) {
        QStringList keys;
        keys.reserve(list.size());
        for (const ComparedSending &one : list)
            keys << one.row.key + u'/' + one.row.sending.id.text();
        return keys;
    };
    const bool same = ids(sendings) == ids(m_sendings);
    if (!same)
        beginResetModel(); // eight rows at most, and their letters change with them
    m_sendings = sendings;
    m_curves = curves;
    m_names = names;
    m_asOf = asOf;
    m_zone = zone;
    m_figures.clear();
    m_figures.reserve(sendings.size());
    for (const ComparedSending &one : sendings)
        m_figures.append(kpisOf(one.row.sendings(), asOf));
    if (!same)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void CompareModel::setHour(qsizetype hour)
{
    if (std::exchange(m_hour, hour) == hour)
        return;
    Q_EMIT headerDataChanged(Qt::Horizontal, AtHourColumn, AgainstColumn);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, AtHourColumn), index(rowCount() - 1, AgainstColumn));
}

int CompareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sendings.size());
}

int CompareModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

std::optional<double> CompareModel::valueAt(qsizetype slot) const
{
    return m_hour < 0 ? std::nullopt : shareAt(m_curves, slot, m_hour);
}

QString CompareModel::nameAt(qsizetype row) const
{
    const SendingRow &of = m_sendings.at(row).row;
    return tr("%1 %2 %3", "letter, name, number").arg(slotLetter(row), nameOf(of, m_names), numberOf(of)).trimmed();
}

Figure CompareModel::figure(int row, int column) const
{
    const KpiFigures &figures = m_figures.at(row);
    switch (column) {
    case MembersColumn:
        return figures.members;
    case DeliveredColumn:
        return figures.delivered.rate;
    case OpenRateColumn:
        return figures.opened.rate;
    case ClickRateColumn:
        return figures.clicked.rate;
    default:
        return figures.ctor;
    }
}

QString CompareModel::text(int row, int column) const
{
    switch (column) {
    case SendingColumn:
        return nameAt(row);
    case FirstEventColumn: {
        const auto zero = m_curves.zeros.value(row);
        return zero ? instantText(*zero, m_zone) : tr("none", "a sending has no event");
    }
    case AtHourColumn: {
        const auto value = valueAt(row);
        return value ? percentText(*value) : u"\u2013"_s;
    }
    case AgainstColumn: {
        if (row == 0)
            return tr("chosen", "the sending that others are compared with");
        const auto own = valueAt(row);
        const auto first = valueAt(0);
        if (!own || !first)
            return u"\u2013"_s;
        constexpr double tenth = 10;
        return changeText({.kind = Change::Kind::Points, .tenths = std::llround((*first - *own) * tenth)});
    }
    default:
        return figureText(figure(row, column));
    }
}

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const int column = index.column();
    const bool number = column >= MembersColumn;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft)));
    case Qt::AccessibleTextRole: {
        if (column > 0)
            return tr("%1: %2", "column, its text").arg(headerData(column, Qt::Horizontal, role).toString(), text(row, column));
        QStringList parts {text(row, SendingColumn)};
        for (int one = FirstEventColumn; one < ColumnCount; ++one)
            parts
                << tr("%1 %2", "column and figure, spoken").arg(headerData(one, Qt::Horizontal, role).toString().toLower(), text(row, one));
        return parts.join(u", "_s);
    }
    case RowIdRole:
        return m_sendings.at(row).row.key.isEmpty() ? m_sendings.at(row).row.sending.id.text() : m_sendings.at(row).row.key;
    case SlotRole:
        return row;
    case FigureRole:
        return number && column != AtHourColumn && column != AgainstColumn ? QVariant::fromValue(figure(row, column)) : QVariant();
    case TableCellRole:
        return QVariant::fromValue(cell(row, column));
    case CaveatRole:
        return number && column != AtHourColumn && column != AgainstColumn ? notableSentences(figure(row, column)) : QStringList();
    case ExplanationRole:
        return explanation(row, column);
    default:
        return {};
    }
}

QVariant CompareModel::explanation(int row, int column) const
{
    static const QHash<int, Metric> metrics {{MembersColumn, Metric::Members}, {DeliveredColumn, Metric::Delivered},
        {OpenRateColumn, Metric::Opened}, {ClickRateColumn, Metric::Clicked}, {CtorColumn, Metric::Ctor}};
    if (!metrics.contains(column))
        return {}; // of an hour's events: the page says how those come about
    ExplanationContext context {.subject = nameAt(row), .zone = m_zone};
    if (const SendingRow &of = m_sendings.at(row).row; !of.isGroup())
        context.counts = of.sending.counts;
    return QVariant::fromValue(explanationOf(metrics.value(column), m_figures.at(row), context));
}

TableCell CompareModel::cell(int row, int column) const
{
    switch (column) {
    case FirstEventColumn: {
        const auto zero = m_curves.zeros.value(row);
        return zero ? TableCell(*zero) : TableCell();
    }
    case AtHourColumn: {
        const auto value = valueAt(row);
        return value ? TableCell(*value) : TableCell();
    }
    case SendingColumn:
    case AgainstColumn:
        return text(row, column);
    default:
        return figure(row, column);
    }
}

TableColumn CompareModel::tableColumn(int column) const
{
    static const QStringList keys {u"sending"_s, u"first_event"_s, u"members"_s, u"delivered_rate"_s, u"at_hour"_s, u"first_against_it"_s,
        u"open_rate"_s, u"click_rate"_s, u"click_to_open_rate"_s};
    TableColumn typed {.key = keys.value(column), .title = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()};
    switch (column) {
    case FirstEventColumn:
        typed.kind = ColumnKind::Time;
        break;
    case AtHourColumn:
        typed.kind = ColumnKind::Number;
        typed.title = tr("%1 (%)", "column of percentages").arg(typed.title);
        break;
    case SendingColumn:
    case AgainstColumn:
        break;
    default:
        if (m_figures.isEmpty())
            break;
        const Figure of = figure(0, column);
        typed.kind = ColumnKind::Figure;
        typed.figure = of.kind;
        typed.unit = of.unit;
        typed.per = of.per;
    }
    return typed;
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (section >= MembersColumn ? Qt::AlignRight : Qt::AlignLeft)));
    if (role == TableColumnRole)
        return QVariant::fromValue(tableColumn(section));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case SendingColumn:
        return tr("Sending", "column");
    case FirstEventColumn:
        return tr("First event", "column");
    case MembersColumn:
        return tr("Members", "column");
    case DeliveredColumn:
        return tr("Delivered", "column");
    case AtHourColumn:
        return m_hour < 0 ? tr("At the hour", "column")
                          : tr("At %1", "column: hours since a beginning").arg(bucketText(m_curves.curves.axis, m_hour));
    case AgainstColumn:
        return tr("A against it", "column: the first sending compared with this one");
    case OpenRateColumn:
        return tr("Open rate", "column");
    case ClickRateColumn:
        return tr("Click rate", "column");
    default:
        return role == Qt::AccessibleTextRole ? tr("Click to open rate", "column, spoken") : tr("CTOR", "column: click to open rate");
    }
}

} // namespace atrium
