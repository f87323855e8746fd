// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/composition.h"
#include "app/language.h"
#include "app/logging.h"
#include "tests/fonts/testfonts.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTest>

namespace atrium {

/// Before the first window of a test program: nothing of the person's own is opened, asked or written. A sentence when fonts are missing.
inline QString beginProgramTests()
{
    QStandardPaths::setTestModeEnabled(true);
    installLanguage(qApp);
    QGuiApplication::setQuitOnLastWindowClosed(false);
    return useTestFonts();
}

/// The whole program but main(). keychain: null for this computer's, which a test does not have. Null, and a failure, when it does not
/// start.
inline std::unique_ptr<Composition> startedProgram(const Arguments &arguments, const QByteArray &token = {},
    std::unique_ptr<TokenVault> keychain = {}, const std::optional<Policy> &policy = {})
{
    startLogging({});
    auto program = std::make_unique<Composition>(qApp, arguments, token, std::move(keychain), policy);
    const QString problem = program->start();
    if (!QTest::qVerify(problem.isEmpty(), "start()", qPrintable(problem), __FILE__, __LINE__))
        return nullptr;
    return program;
}

/// As `atrium --server URL` with a token in the environment.
inline std::unique_ptr<Composition> startedProgram(const QUrl &server, const QString &dataFolder, const QByteArray &token)
{
    Arguments arguments;
    arguments.server = server.toString();
    arguments.dataFolder = dataFolder;
    return startedProgram(arguments, token);
}

} // namespace atrium
