// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/api/proxyscript.h"

#include "network/api/proxies.h"

#include <QDir>
#include <QLibrary>
#include <QProcessEnvironment>
#include <QSettings>
#include <QStandardPaths>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr auto networkNamesIt = "wpad:"_L1;

/// GNOME's settings, through the library that every Qt program of Debian has loaded anyway (QtCore links GLib), opened at run time so that
/// nothing new is linked. A missing schema would end the program in g_settings_new(), so it is looked up first.
void readGnome(ProxyFacts &facts)
{
    QLibrary gio(u"gio-2.0"_s, 0);
    if (!gio.load())
        return;
    const auto defaultSource = reinterpret_cast<void *(*)()>(gio.resolve("g_settings_schema_source_get_default"));
    const auto lookUp = reinterpret_cast<void *(*)(void *, const char *, int)>(gio.resolve("g_settings_schema_source_lookup"));
    const auto unrefSchema = reinterpret_cast<void (*)(void *)>(gio.resolve("g_settings_schema_unref"));
    const auto open = reinterpret_cast<void *(*)(const char *)>(gio.resolve("g_settings_new"));
    const auto text = reinterpret_cast<char *(*)(void *, const char *)>(gio.resolve("g_settings_get_string"));
    const auto unref = reinterpret_cast<void (*)(void *)>(gio.resolve("g_object_unref"));
    const auto release = reinterpret_cast<void (*)(void *)>(gio.resolve("g_free"));
    if (!defaultSource || !lookUp || !unrefSchema || !open || !text || !unref || !release)
        return;
    constexpr auto schemaName = "org.gnome.system.proxy";
    void *source = defaultSource();
    void *schema = source ? lookUp(source, schemaName, 1) : nullptr;
    if (!schema)
        return;
    unrefSchema(schema);
    void *settings = open(schemaName);
    const auto read = [&](const char *key) {
        char *value = text(settings, key);
        QString copy = QString::fromUtf8(value);
        release(value);
        return copy;
    };
    facts.gnomeMode = read("mode");
    facts.gnomeScript = read("autoconfig-url");
    unref(settings);
}

void readKde(ProxyFacts &facts, const QProcessEnvironment &environment)
{
    if (!environment.value(u"XDG_CURRENT_DESKTOP"_s).contains("KDE"_L1))
        return;
    const QSettings file(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/kioslaverc"_L1, QSettings::IniFormat);
    facts.kdeType = file.value(u"Proxy Settings/ProxyType"_s).toInt();
    facts.kdeScript = file.value(u"Proxy Settings/Proxy Config Script"_s).toString();
}

} // namespace

QString scriptThatCannotRun(const ProxyFacts &facts, const QString &host)
{
    if (facts.runner || !matchingExclusion(host, facts.exceptions).isEmpty())
        return {};
    for (const QString &value : facts.environment) {
        if (value.startsWith("pac+"_L1, Qt::CaseInsensitive))
            return value.mid(4);
        if (value.startsWith("wpad:"_L1, Qt::CaseInsensitive))
            return networkNamesIt;
    }
    if (facts.gnomeMode == "auto"_L1)
        return facts.gnomeScript.isEmpty() ? QString(networkNamesIt) : facts.gnomeScript;
    if (facts.kdeType == 2 && !facts.kdeScript.isEmpty())
        return facts.kdeScript;
    return facts.kdeType == 3 ? QString(networkNamesIt) : QString();
}

ProxyFacts readProxyFacts()
{
    ProxyFacts facts;
    const auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto name : {"http_proxy"_L1, "https_proxy"_L1, "all_proxy"_L1, "HTTP_PROXY"_L1, "HTTPS_PROXY"_L1, "ALL_PROXY"_L1}) {
        if (const QString value = environment.value(name); !value.isEmpty())
            facts.environment.append(value);
    }
    for (const auto name : {"no_proxy"_L1, "NO_PROXY"_L1})
        facts.exceptions += environment.value(name).split(u',', Qt::SkipEmptyParts);
    readGnome(facts);
    readKde(facts, environment);
    facts.runner = scriptRunnerBelow(u"/usr/lib"_s);
    return facts;
}

bool scriptRunnerBelow(const QString &folder)
{
    // /usr/lib/x86_64-linux-gnu/libproxy/0.4.18/modules/pacrunner_webkit.so; libproxy 0.5 has its own runner in libpxbackend.
    QStringList roots {folder};
    const QStringList triplets = QDir(folder).entryList({u"*-linux-*"_s}, QDir::Dirs);
    for (const QString &triplet : triplets)
        roots.append(folder + u'/' + triplet);
    return std::any_of(roots.cbegin(), roots.cend(), [](const QString &root) {
        const QDir library(root + "/libproxy"_L1);
        if (!library.entryList({u"libpxbackend-*.so"_s}, QDir::Files).isEmpty())
            return true;
        const QStringList versions = library.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        return std::any_of(versions.cbegin(), versions.cend(), [&library](const QString &version) {
            return !QDir(library.filePath(version + "/modules"_L1)).entryList({u"pacrunner_*.so"_s}, QDir::Files).isEmpty();
        });
    });
}

} // namespace atrium
