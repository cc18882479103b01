using StaticArchive.Tests.IO;

namespace StaticArchive.Tests.Campaigns.Caching;

/// <summary>What can happen to a site and to a cache between two builds.</summary>
internal static class CacheDamage
{
    private static readonly (string Name, Action<TempFolder, Random> Do)[] All =
    [
        ("a file of the cache is deleted", (folder, chance) => OfTheCache(folder, chance, File.Delete)),
        ("the cache is deleted", (folder, _) => Directory.Delete(folder.At("cache"), recursive: true)),
        (
            "half a file of the cache is lost",
            (folder, chance) =>
                OfTheCache(
                    folder,
                    chance,
                    file => File.WriteAllBytes(file, File.ReadAllBytes(file)[..(int)(new FileInfo(file).Length / 2)])
                )
        ),
        (
            "a file of the cache is damaged",
            (folder, chance) => OfTheCache(folder, chance, file => Damage(file, chance.Next(64)))
        ),
        (
            "the index bears the seal of another machine",
            (folder, chance) => OfTheCache(folder, chance, file => Overwrite(file, from: 8, length: 32))
        ),
        ("a page is changed", (folder, chance) => Damage(Page(folder, chance), 40)),
        ("a page is deleted", (folder, chance) => File.Delete(Page(folder, chance))),
    ];

    /// <summary>Every second time does something, and says what.</summary>
    public static string Do(TempFolder folder, Random chance)
    {
        var which = chance.Next(All.Length * 2);
        if (which >= All.Length)
        {
            return "nothing else";
        }

        All[which].Do(folder, chance);
        return All[which].Name;
    }

    private static void OfTheCache(TempFolder folder, Random chance, Action<string> what)
    {
        if (
            Directory.GetFiles(folder.At("cache"), "*.kept").Order(StringComparer.Ordinal).ToArray() is
            { Length: > 0 } files
        )
        {
            what(files[chance.Next(files.Length)]);
        }
    }

    private static string Page(TempFolder folder, Random chance)
    {
        var pages = Directory
            .GetFiles(folder.At("output"), "*.html", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .ToArray();
        return pages[chance.Next(pages.Length)];
    }

    private static void Overwrite(string file, int from, int length)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Write);
        stream.Position = from;
        stream.Write(new byte[length]);
    }

    /// <summary>Turns a bit in every fourth kilobyte.</summary>
    private static void Damage(string file, int from)
    {
        var bytes = File.ReadAllBytes(file);
        for (var at = from; at < bytes.Length; at += 4096)
        {
            bytes[at] ^= 0x10;
        }

        File.WriteAllBytes(file, bytes);
    }
}
