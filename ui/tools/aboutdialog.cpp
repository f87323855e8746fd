// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tools/aboutdialog.h"

#include "models/base/buildinfo.h"
#include "ui/common/announcer.h"
#include "ui/common/button.h"
#include "ui/common/clipboard.h"
#include "ui/common/plainlabel.h"
#include "ui/theme/density.h"
#include "ui/theme/icons.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QPlainTextEdit>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(560, 480);
constexpr int markSize = 48;

/// The program's icon, and nothing else.
class Mark : public QWidget {
public:
    explicit Mark(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(markSize, markSize);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, rect(), u"app"_s, {});
    }
};

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : ToolWindow(u"aboutDialog"_s, parent)
{
    const Density &d = density();
    auto *head = new QHBoxLayout;
    head->setSpacing(d.pad);
    head->addWidget(new Mark(this), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(d.padXs);
    auto *name = new PlainLabel(u"Atrium"_s, Type::Title, this);
    words->addWidget(name);
    m_build = new PlainLabel({}, Type::Caption, this);
    m_build->setObjectName(u"aboutBuild"_s);
    m_build->setWordWrap(true);
    words->addWidget(m_build);
    head->addLayout(words, 1);
    column()->addLayout(head);

    m_licence = new PlainLabel({}, Type::Body, this);
    m_licence->setWordWrap(true);
    column()->addWidget(m_licence);
    m_libraries = makeText(u"aboutLibraries"_s, {}, 4);
    m_libraries->setFont(typeface(Type::Body));
    column()->addWidget(m_libraries, 1);

    auto *row = new QHBoxLayout;
    row->setSpacing(d.padS);
    m_copy = new Button(Button::Plain, {}, u"aboutCopy"_s, this);
    m_copy->setIconName(u"copy"_s);
    auto *close = makeClose();
    row->addWidget(m_copy);
    row->addStretch();
    row->addWidget(close);
    column()->addLayout(row);
    connect(m_copy, &Button::clicked, this, [this] {
        copyText(u"Atrium\n"_s + buildText() + u"\n\n"_s + librariesText());
        announce(this, tr("Copied"));
    });
    reword();
    resize(windowSize(usualSize, this));
    close->setFocus();
}

void AboutDialog::reword()
{
    setWindowTitle(tr("About Atrium"));
    m_build->setText(buildText());
    m_licence->setText(tr("Free software under the GNU General Public License, version 3 or later. It comes without any warranty. "
                          "It stands on these libraries, each under its own licence:"));
    m_libraries->setAccessibleName(tr("Libraries and their licences"));
    m_libraries->setPlainText(librariesText());
    m_copy->setText(tr("Copy"));
}

void AboutDialog::changeEvent(QEvent *event)
{
    ToolWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
}

QString AboutDialog::buildText() const
{
    const BuildInfo info = buildInfo();
    QStringList lines;
    lines << (info.commit.isEmpty() ? tr("Version %1").arg(info.version) : tr("Version %1, commit %2").arg(info.version, info.commit));
    lines << (info.qtBuilt == info.qtRunning ? tr("Qt %1").arg(info.qtRunning)
                                             : tr("Qt %1, built with %2").arg(info.qtRunning, info.qtBuilt));
    return lines.join(u'\n');
}

QString AboutDialog::librariesText() const
{
    QStringList lines;
    const QList<Library> all = libraries();
    for (const Library &library : all)
        lines << u"%1 – %2"_s.arg(library.name, library.licence) << u"    © %1"_s.arg(library.copyright) << u"    "_s + library.homepage;
    return lines.join(u'\n');
}

} // namespace atrium
