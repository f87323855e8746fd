// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/takeaway.h"

#include "models/export/stamps.h"
#include "models/export/tablecsv.h"
#include "models/export/tablejson.h"
#include "models/export/tabletext.h"
#include "ui/charts/charts.h"
#include "ui/common/announcer.h"
#include "ui/common/clipboard.h"
#include "ui/common/elsewhere.h"
#include "ui/common/errorstrip.h"
#include "ui/common/files.h"
#include "ui/common/writefile.h"
#include "ui/export/xlsx.h"

#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

QString endingOf(TakeAway::Form form)
{
    switch (form) {
    case TakeAway::Csv:
        return u"csv"_s;
    case TakeAway::Xlsx:
        return u"xlsx"_s;
    case TakeAway::Json:
        return u"json"_s;
    case TakeAway::Png:
        return u"png"_s;
    case TakeAway::Svg:
        return u"svg"_s;
    }
    Q_UNREACHABLE();
}

QString wordsOf(TakeAway::Form form)
{
    switch (form) {
    case TakeAway::Csv:
        return TakeAway::tr("Export as CSV");
    case TakeAway::Xlsx:
        return TakeAway::tr("Export as workbook (XLSX)");
    case TakeAway::Json:
        return TakeAway::tr("Export as JSON");
    case TakeAway::Png:
        return TakeAway::tr("Save picture (PNG)");
    case TakeAway::Svg:
        return TakeAway::tr("Save drawing (SVG)");
    }
    Q_UNREACHABLE();
}

} // namespace

TakeAway::TakeAway(Offer offer, QWidget *of)
    : QObject(of)
    , m_offer(std::move(offer))
    , m_of(of)
{
}

bool TakeAway::hasTable() const
{
    return m_offer.table && m_offer.table();
}

bool TakeAway::hasChart() const
{
    return m_offer.chart && m_offer.chart->isVisible() && !m_offer.chart->curves().axis.starts.isEmpty();
}

void TakeAway::fill(QMenu *menu)
{
    const bool table = hasTable();
    const auto add = [&](const QString &text, const QString &name, bool enabled, auto f) {
        QAction *line = menu->addAction(text);
        line->setObjectName(name);
        line->setEnabled(enabled);
        connect(line, &QAction::triggered, this, f);
    };
    const QString keys = QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText);
    add(tr("Copy") + u'\t' + keys, u"takeCopy"_s, table || hasChart(), [this] { copy(); });
    menu->addSeparator();
    for (const Form form : {Csv, Xlsx, Json})
        add(wordsOf(form), u"take_"_s + endingOf(form), table, [this, form] { take(form); });
    if (!hasChart())
        return;
    menu->addSeparator();
    for (const Form form : {Png, Svg})
        add(wordsOf(form), u"take_"_s + endingOf(form), true, [this, form] { take(form); });
}

std::function<QByteArray()> TakeAway::bytesOf(Form form) const
{
    if (form == Png && hasChart())
        return [image = chartImage(*m_offer.chart, m_offer.caption())] { return pngOf(image); };
    if (form == Svg && hasChart())
        return [bytes = chartSvg(*m_offer.chart, m_offer.caption())] { return bytes; };
    if (form == Png || form == Svg || !hasTable())
        return {};
    return [form, make = m_offer.table()] {
        const Table table = make();
        return form == Csv ? tableCsv(table) : form == Xlsx ? tableXlsx(table) : tableJson(table);
    };
}

void TakeAway::take(Form form)
{
    // What is shown now: while the person looks for a folder it may become another.
    const std::function<QByteArray()> bytes = bytesOf(form);
    if (!bytes)
        return;
    const TableAbout about = m_offer.caption().about;
    const QString name = fileName(about.mall.isEmpty() ? about.title : about.mall + u' ' + about.title) + u'.' + endingOf(form);
    chooseFileToSave(m_of->window(), wordsOf(form), name, this, [this, bytes](const QString &file) {
        writeFile(file, bytes, this, [this, file](bool written) {
            Q_EMIT done(written ? tr("It was written to %1.", "a file").arg(QFileInfo(file).fileName())
                                : tr("It is not possible to write there. Nothing was written. Choose another place."),
                !written);
        });
    });
}

void TakeAway::copy()
{
    Copied forms;
    if (hasChart()) {
        const ChartCaption caption = m_offer.caption();
        forms.picture = chartImage(*m_offer.chart, caption);
        forms.svg = chartSvg(*m_offer.chart, caption);
    }
    const std::function<Table()> make = m_offer.table ? m_offer.table() : nullptr;
    if (!make && forms.picture.isNull())
        return;
    elsewhere<Copied>(
        [forms, make] {
            if (!make)
                return forms;
            const Table table = make();
            Copied all = forms;
            all.text = tableTsv(table);
            if (all.picture.isNull()) // else the table would be pasted instead of the picture
                all.html = tableHtml(table);
            return all;
        },
        this,
        [this](const Copied &all) {
            copyForms(all);
            announce(m_of, tr("Copied"));
        });
}

void TakeAway::watch(QWidget *list)
{
    list->installEventFilter(this);
}

bool TakeAway::eventFilter(QObject *watched, QEvent *event)
{
    const bool override = event->type() == QEvent::ShortcutOverride;
    if (!override && event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (!key->matches(QKeySequence::Copy))
        return QObject::eventFilter(watched, event);
    if (override)
        event->accept(); // and the key comes here
    else
        copy();
    return !override;
}

void showOutcome(ErrorStrip *strip, const QString &sentence, bool failed)
{
    strip->show(failed ? ErrorStrip::Bad : ErrorStrip::Neutral, failed ? u"warning"_s : u"check"_s, sentence, TakeAway::tr("Close"));
    announce(strip, sentence);
}

} // namespace atrium
