// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sendings/comparetable.h"

#include "models/sendings/comparemodel.h"
#include "ui/theme/density.h"
#include "ui/theme/serieslook.h"

#include <QPainter>
#include <QStyle>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastCompared = 6; // heights of a control

class CompareDelegate : public TableDelegate {
public:
    using TableDelegate::TableDelegate;

protected:
    void paintCell(QPainter &painter, const QRect &box, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.column() != CompareModel::SendingColumn)
            return TableDelegate::paintCell(painter, box, option, index);
        const QRect sample(box.left(), box.top(), slotSampleWidth, box.height());
        paintSeriesSample(painter, QStyle::visualRect(option.direction, box, sample), seriesLook(slotEvent(index.row())));
        const QRect name = QStyle::visualRect(option.direction, box, box.adjusted(slotSampleWidth + density().padS, 0, 0, 0));
        TableDelegate::paintCell(painter, name, option, index);
    }
    [[nodiscard]] int cellWidth(const QModelIndex &index) const override
    {
        return TableDelegate::cellWidth(index) + (index.column() == CompareModel::SendingColumn ? slotSampleWidth + density().padS : 0);
    }
};

} // namespace

QString slotEvent(qsizetype slot)
{
    return u"slot:"_s + QString::number(slot);
}

CompareTable::CompareTable(QWidget *parent)
    : FittedTable(u"compareTable"_s, CompareModel::SendingColumn, leastCompared, parent)
{
    setItemDelegate(new CompareDelegate(this));
}

} // namespace atrium
