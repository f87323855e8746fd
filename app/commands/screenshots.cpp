// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/screenshots.h"

#include "app/commands/pseudolocale.h"
#include "app/commands/scenes.h"
#include "app/demo.h"
#include "app/language.h"
#include "app/wiring/shellwiring.h"
#include "models/base/settings.h"
#include "models/inbox/conversationsmodel.h"
#include "models/inbox/messagesmodel.h"
#include "ui/account/firstrun.h"
#include "ui/inbox/inboxpane.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/apply.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QListView>
#include <QTemporaryDir>

#include <cstdio>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

class Run : public QObject {
public:
    Run(QApplication *application, QList<ScenePass> passes, SceneLook look)
        : m_clock(QDateTime(QDate(2025, 11, 20), QTime(13, 3), Qt::UTC), 0.0)
        , m_language(application, &m_settings)
        , m_appearance(application, &m_settings)
        , m_demo(&m_clock, Demo::World::Small, false)
        , m_passes(std::move(passes))
        , m_look(std::move(look))
    {
    }
    ~Run() override
    {
        m_wiring.reset();
        m_window.reset();
        m_account.reset();
    }

    void begin()
    {
        if (!QFontDatabase::families().contains("Inter"_L1))
            return end(u"The pictures need the font Inter (package fonts-inter)."_s);
        if (const QString problem = m_demo.start(); !problem.isEmpty())
            return end(problem);
        const auto files = AccountFiles::make(m_temporary.path(), {u"demo"_s});
        if (!files)
            return end(u"There is no temporary folder for the pictures."_s);
        m_account = std::make_unique<Account>(AccountId {u"demo"_s}, m_demo.server(), *files, &m_clock, &m_settings);
        m_account->open(m_demo.token());
        nextPass();
    }
    [[nodiscard]] const QString &problem() const { return m_problem; }

private:
    void end(const QString &problem)
    {
        m_problem = problem;
        QApplication::exit();
    }

    void later(milliseconds wait, std::function<void()> f) { m_clock.after(wait, this, std::move(f)); }

    void nextPass()
    {
        m_wiring.reset();
        m_window.reset();
        m_firstRun.reset();
        QCoreApplication::removeTranslator(&m_pseudo);
        if (m_passes.isEmpty())
            return end({});
        m_pass = m_passes.takeFirst();
        m_settings.set(Setting::Language, m_pass.language);
        if (m_pass.pseudo)
            QCoreApplication::installTranslator(&m_pseudo);
        QGuiApplication::setLayoutDirection(m_pass.rtl ? Qt::RightToLeft : Qt::LeftToRight);
        m_settings.set(Setting::Theme, m_pass.theme);
        m_settings.set(Setting::Density, u"comfortable"_s);
        m_settings.set(Setting::TextScale, m_pass.textScale);
        m_settings.set(Setting::ReducedMotion, m_pass.reducedMotion ? u"on"_s : u"system"_s);
        m_settings.forget(m_account->id().value); // each pass begins where the first one did
        m_window = std::make_unique<MainWindow>(&m_settings, &m_clock);
        m_window->setTitleWord(u"Demo"_s);
        m_window->resize(1280, 800);
        m_wiring = std::make_unique<ShellWiring>(m_window.get(), m_account.get(), &m_clock, &m_settings);
        m_window->show();
        awaitInbox(200);
    }

    /// Until the rows in view have their last messages and the first thread is read.
    void awaitInbox(int looksLeft)
    {
        const ConversationsModel *model = m_window->inbox()->conversations();
        // What is in view gets its messages; at 200 % that is less.
        const auto *list = m_window->findChild<QListView *>(u"conversationList"_s);
        const QModelIndex last = list->indexAt(list->viewport()->rect().bottomLeft() + QPoint(1, -1));
        const int inView = std::min(10, last.isValid() ? last.row() : model->rowCount());
        int hydrated = 0;
        for (int row = 0; row < inView; ++row)
            hydrated += model->rowAt(row).last.has_value() ? 1 : 0;
        if (model->rowCount() > 0 && m_window->inbox()->selected().isEmpty())
            m_window->inbox()->select(model->index(0).data(RowIdRole).toString());
        if (inView > 0 && hydrated == inView && m_window->inbox()->messages()->rowCount() > 0) {
            plan();
            return later(milliseconds(200), [this] { nextStep(); });
        }
        if (looksLeft == 0)
            return end(u"The demo mall did not fill the inbox."_s);
        later(milliseconds(50), [this, looksLeft] { awaitInbox(looksLeft - 1); });
    }

    void plan()
    {
        m_scenes = scenesOf({.window = m_window.get(), .clock = &m_clock, .settings = &m_settings, .unjoin = [this] { m_wiring.reset(); }});
        m_scenes += firstRunScenes([this] { return firstRun(); }, &m_settings);
    }

    FirstRun *firstRun()
    {
        m_window->hide();
        if (!m_firstRun) {
            m_firstRun = std::make_unique<FirstRun>();
            m_firstRun->resize(1280, 800);
            m_firstRun->show();
        }
        return m_firstRun.get();
    }

    QWidget *subject() const
    {
        QWidget *under = m_firstRun ? static_cast<QWidget *>(m_firstRun.get()) : m_window.get();
        const QWidgetList tops = QApplication::topLevelWidgets();
        for (QWidget *top : tops) {
            if (top->isVisible() && top != under && (top->windowType() == Qt::Dialog || top->windowType() == Qt::Popup))
                return top;
        }
        return under;
    }

    void nextStep()
    {
        if (m_scenes.isEmpty())
            return nextPass();
        const Scene scene = m_scenes.takeFirst();
        scene.prepare();
        later(milliseconds(250), [this, scene] { take(scene, 100); });
    }

    void take(const Scene &scene, int looksLeft)
    {
        if (scene.ready && !scene.ready() && looksLeft > 0)
            return later(milliseconds(100), [this, scene, looksLeft] { take(scene, looksLeft - 1); });
        if (scene.again)
            scene.prepare();
        later(milliseconds(20), [this, scene] { look(scene); }); // what was asked for "soon" happens first
    }

    /// What came a moment ago has words of another length: it is laid out first, box by box from the innermost out.
    static void layOut()
    {
        constexpr int deepest = 20;
        for (int level = 0; level < deepest; ++level)
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    }

    void look(const Scene &scene)
    {
        layOut();
        if (const QString problem = m_look(m_pass, scene.name, subject()); !problem.isEmpty())
            return end(problem);
        nextStep();
    }

    QTemporaryDir m_temporary;
    RunningClock m_clock;
    Settings m_settings;
    Language m_language;
    Appearance m_appearance;
    Demo m_demo;
    PseudoLocale m_pseudo;
    QList<ScenePass> m_passes;
    SceneLook m_look;
    ScenePass m_pass;
    QString m_problem;
    QList<Scene> m_scenes;
    std::unique_ptr<Account> m_account;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<ShellWiring> m_wiring;
    std::unique_ptr<FirstRun> m_firstRun;
};

} // namespace

QString playScenes(QApplication *application, const QList<ScenePass> &passes, const SceneLook &look)
{
    Run run(application, passes, look);
    QMetaObject::invokeMethod(
        &run, [&run] { run.begin(); }, Qt::QueuedConnection);
    QApplication::exec();
    return run.problem();
}

int takeScreenshots(QApplication *application, const QString &folder)
{
    const QString root = QDir(folder).absolutePath();
    QList<ScenePass> passes;
    for (const QString &theme : {u"light"_s, u"dark"_s, u"highContrast"_s})
        passes.append({.folder = root, .theme = theme});
    for (const QString &language : {u"nb"_s, u"sv"_s, u"pl"_s, u"de"_s})
        passes.append({.folder = root + u'/' + language, .theme = u"light"_s, .language = language});
    passes.append({.folder = root + u"/pseudo"_s, .theme = u"light"_s, .pseudo = true});
    passes.append({.folder = root + u"/rtl"_s, .theme = u"light"_s, .rtl = true});
    passes.append({.folder = root + u"/200"_s, .theme = u"light"_s, .textScale = 200});
    const QString problem = playScenes(application, passes, [](const ScenePass &pass, const QString &scene, QWidget *window) {
        if (!QDir().mkpath(pass.folder))
            return u"The folder %1 cannot be made."_s.arg(pass.folder);
        const QString file = pass.folder + u'/' + scene + u'-' + pass.theme + u".png"_s;
        return window->grab().save(file) ? QString() : u"The picture %1 cannot be written."_s.arg(file);
    });
    if (!problem.isEmpty())
        std::fprintf(stderr, "atrium: %s\n", qPrintable(problem));
    return problem.isEmpty() ? 0 : 1;
}

} // namespace atrium
