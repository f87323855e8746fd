// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sendings/linkscard.h"

#include "ui/charts/fittedtable.h"
#include "ui/charts/tablehead.h"
#include "ui/common/button.h"
#include "ui/common/clipboard.h"
#include "ui/common/liststates.h"
#include "ui/common/painting.h"
#include "ui/common/plainlabel.h"
#include "ui/sendings/cellexplainer.h"
#include "ui/sendings/funnelcard.h"
#include "ui/sendings/rowsaway.h"
#include "ui/theme/density.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QContextMenuEvent>
#include <QEvent>
#include <QFontMetrics>
#include <QMenu>
#include <QPainter>
#include <QStyle>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastLink = 5; // heights of a control

/// Host muted, path as text; figures muted where there is no number.
class LinkDelegate : public TableDelegate {
public:
    using TableDelegate::TableDelegate;

protected:
    void paintCell(QPainter &painter, const QRect &box, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        const Density &d = density();
        const QFont font = typeface(Type::Body);
        if (index.column() != LinksModel::LinkColumn) {
            const bool known = index.data(LinksModel::FigureRole).value<Figure>().hasValue();
            return paintNumber(painter, box, known ? t.text : t.muted, index);
        }
        const auto placed = [&](const QRect &part) { return QStyle::visualRect(option.direction, box, part); };
        const QRect picture(box.left(), box.top() + (box.height() - d.iconSmall) / 2, d.iconSmall, d.iconSmall);
        paintIcon(painter, placed(picture), u"link"_s, t.muted);
        const QString host = index.data(LinksModel::HostRole).toString();
        const QString path = index.data(LinksModel::PathRole).toString();
        const int x = picture.right() + 1 + d.padS;
        const int room = box.right() + 1 - x;
        const int hostWidth = std::min(QFontMetrics(font).horizontalAdvance(host) + 1, room * 2 / 3);
        paintLine(painter, placed({x, box.top(), hostWidth, box.height()}), host, font, t.muted);
        paintLine(painter, placed({x + hostWidth, box.top(), room - hostWidth, box.height()}), path, font, t.text);
    }
};

class LinkTable : public FittedTable {
public:
    explicit LinkTable(const QString &objectName, QWidget *parent)
        : FittedTable(objectName, LinksModel::LinkColumn, leastLink, parent)
        , m_explainer(new CellExplainer(this))
    {
    }

protected:
    void contextMenuEvent(QContextMenuEvent *event) override
    {
        const QModelIndex index = event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
        if (!index.isValid())
            return;
        auto *menu = new QMenu(this);
        menu->setObjectName(u"linkMenu"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        const QString link = u"https://"_s + index.data(LinksModel::HostRole).toString() + index.data(LinksModel::PathRole).toString();
        menu->addAction(LinksCard::tr("Copy the link"), this, [link] { copyText(link); });
        m_explainer->fill(menu, index);
        menu->popup(
            event->reason() == QContextMenuEvent::Mouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).bottomLeft()));
    }

private:
    CellExplainer *m_explainer;
};

} // namespace

LinksCard::LinksCard(QWidget *parent)
    : Card(u"linksCard"_s, parent)
    , m_model(new LinksModel(this))
    , m_title(new PlainLabel({}, Type::Title, this))
    , m_remark(new PlainLabel({}, Type::Caption, this))
    , m_age(new PlainLabel({}, Type::Caption, this))
    , m_exporting(new Button(Button::IconOnly, {}, u"exportLinksButton"_s, this))
    , m_table(new LinkTable(u"linksTable"_s, this))
{
    m_exporting->setIconName(u"document"_s);
    m_exporting->setLow(true);
    m_remark->setObjectName(u"linksRemark"_s);
    m_remark->setMuted(true);
    m_remark->setElided(Qt::ElideRight);
    m_age->setObjectName(u"linksAge"_s);
    m_age->setMuted(true);
    m_age->setTabular(true);
    m_table->setItemDelegate(new LinkDelegate(m_table));
    m_table->setModel(m_model);
    m_states = new ListStates(m_table, u"linksStates"_s, this);
    m_states->leaveOutAge();
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_remark, 1);
    head->addWidget(m_age);
    head->addWidget(m_exporting);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_states, 1);
    const auto about = [this] {
        return TableAbout {.title = m_subject.isEmpty() ? tr("Links") : tr("Links of %1", "a sending").arg(m_subject),
            .extent = tr("all %Ln links", nullptr, m_model->rowCount()),
            .zone = m_zone.isValid() ? m_zone : QTimeZone::utc(),
            .asOf = m_state.asOf};
    };
    m_rowsAway = new RowsAway({.table = m_table, .exporting = m_exporting, .about = about}, this);
    measure();
    reword();
}

void LinksCard::setLinks(const QList<Link> &links, const KpiFigures &of, const std::optional<Instant> &asOf, LinkExtent extent)
{
    m_model->setLinks(links, of, asOf, extent);
    m_extent = extent;
    showRemark();
    setState(m_state, m_zone);
}

void LinksCard::setState(const ListState &state, const QTimeZone &zone)
{
    m_state = state;
    m_zone = zone;
    m_model->setZone(zone);
    m_exporting->setEnabled(m_model->rowCount() > 0);
    m_states->setState(state, m_model->rowCount(), zone);
    showFreshness(m_age, state, zone);
}

void LinksCard::showRemark()
{
    m_remark->setText(m_extent == LinkExtent::Own ? tr("bots left out by Placewise")
                                                  : tr("of all sendings with its number or service; bots left out by Placewise"));
}

void LinksCard::reword()
{
    m_title->setText(tr("Links"));
    showRemark();
    m_table->setAccessibleName(tr("Links"));
    m_exporting->setText(tr("Export the links"));
    m_states->setEmptyWords(u"link"_s, tr("No links"), tr("Links of this sending appear here once somebody has followed one."));
    m_states->setForbiddenWords(tr("Your account may not read links here"));
    showFreshness(m_age, m_state, m_zone);
}

void LinksCard::measure()
{
    const Density &d = density();
    layout()->setContentsMargins(1, d.padS, 1, d.padXs);
    layout()->itemAt(0)->layout()->setContentsMargins(d.padL, 0, d.padL, 0);
    layout()->itemAt(0)->layout()->setSpacing(d.padS);
    layout()->setSpacing(d.padXs);
    constexpr int rows = 5;
    m_table->setMinimumHeight(d.controlLow + d.padXs + rows * PlainTable::rowHeight());
}

void LinksCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        measure();
    else if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        reword();
}

} // namespace atrium
