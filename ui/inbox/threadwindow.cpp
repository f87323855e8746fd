// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inbox/threadwindow.h"

#include "models/base/settings.h"
#include "ui/common/actions.h"
#include "ui/common/painting.h"
#include "ui/common/plainlabel.h"
#include "ui/inbox/inboxpane.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QScreen>

#include <set>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(720, 640);
constexpr QSize leastSize(420, 360);
constexpr int dot = 12;

/// The mall's colour.
class Dot : public QWidget {
public:
    using QWidget::QWidget;
    void setScope(const QString &scope)
    {
        m_scope = scope;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintBox(painter, QRect((width() - dot) / 2, (height() - dot) / 2, dot, dot), dot / 2, mallColour(m_scope));
    }

private:
    QString m_scope;
};

} // namespace

ThreadWindow::ThreadWindow(Settings *settings, Clock *clock)
    : QWidget(nullptr, Qt::Window)
    , m_settings(settings)
    , m_actions(new Actions(this))
    , m_dot(new Dot(this))
    , m_mall(new PlainLabel({}, Type::Strong, this))
    , m_pane(new InboxPane(m_actions, settings, this))
{
    setObjectName(u"threadWindow"_s);
    setAttribute(Qt::WA_QuitOnClose, false); // the main window is the program
    setAutoFillBackground(true);
    setMinimumSize(leastSize);
    m_pane->setClock(clock);
    m_pane->showThreadOnly();
    m_mall->setObjectName(u"threadWindowMall"_s);
    m_mall->setElided(Qt::ElideRight);
    auto *head = new QHBoxLayout;
    head->addWidget(m_dot);
    head->addWidget(m_mall, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_pane, 1);
    // What this window has nothing for is no key of it.
    const std::set<ActionId> here {ActionId::SendMessage, ActionId::FocusComposer, ActionId::MarkSeen, ActionId::JumpToLatest,
        ActionId::FindInThread, ActionId::FindNext, ActionId::FindPrevious, ActionId::OpenLink, ActionId::CopyWithAuthor,
        ActionId::ArchiveMessage, ActionId::WhoIsHere, ActionId::PopOut, ActionId::ExportThreadCsv, ActionId::ExportThreadJson};
    for (const ActionRow &row : actionRows()) {
        if (row.keyScope == KeyScope::Window && !here.contains(row.id))
            m_actions->get(row.id)->setEnabled(false);
    }
    const auto keys = [this] {
        m_actions->setSingleLetterKeys(m_settings->flag(Setting::SingleLetterKeys));
        m_actions->setEnterSends(m_settings->flag(Setting::EnterSends));
    };
    keys();
    connect(settings, &Settings::changed, this, [keys](Setting key) {
        if (key == Setting::SingleLetterKeys || key == Setting::EnterSends)
            keys();
    });
    resize(windowSize(usualSize, this));
    measure();
    setFocusProxy(m_pane);
}

void ThreadWindow::setMall(const QString &scope, const QString &name)
{
    m_scope = scope;
    static_cast<Dot *>(m_dot)->setScope(scope);
    m_mall->setText(name);
    reword();
}

void ThreadWindow::setThread(const QString &title)
{
    m_thread = title;
    reword();
}

void ThreadWindow::reword()
{
    const QString title = tr("%1, %2 - Atrium", "names, mall: title of a window").arg(m_thread, m_mall->text());
    setWindowTitle(QString(title).replace("[*]"_L1, "[ ]"_L1)); // which would be a place for the mark of unsaved changes
}

void ThreadWindow::putAt(const WindowPlace &place)
{
    QList<QRect> screens;
    for (const QScreen *screen : QGuiApplication::screens())
        screens << screen->availableGeometry();
    const QRect box = placedOnScreens(place.box, screens);
    move(box.topLeft());
    resize(box.size());
    if (place.maximised)
        setWindowState(windowState() | Qt::WindowMaximized);
}

WindowPlace ThreadWindow::place() const
{
    const bool whole = isMaximized();
    return {.box = whole ? normalGeometry() : QRect(pos(), size()), .maximised = whole};
}

void ThreadWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    Q_EMIT closed();
}

void ThreadWindow::measure()
{
    const Density &d = density();
    m_dot->setFixedSize(d.iconSmall, lineHeight(Type::Body));
    auto *head = static_cast<QHBoxLayout *>(layout()->itemAt(0)->layout());
    head->setContentsMargins(d.padL, d.padS, d.padL, 0);
    head->setSpacing(d.padS);
}

void ThreadWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        measure();
    else if (event->type() == QEvent::LanguageChange)
        reword();
}

} // namespace atrium
