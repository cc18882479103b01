using System.Text;
using StaticArchive.Caching;
using StaticArchive.IO;
using StaticArchive.Model;
using StaticArchive.Model.Caching;
using StaticArchive.Tests.IO;

namespace StaticArchive.Tests.Campaigns.Caching;

/// <summary>
/// Cases that random edits hardly meet: a build with a cache, compared with a clean one.
/// </summary>
public class CacheEdgeCaseTests
{
    private static readonly InputFile[] Withheld =
    [
        File(
            "input/papers/weirs/text.md",
            "# On weirs\n\n## Introduction\n\nArcher \U0001F600 \U0001F600 said it in confidence, and it was "
                + "a long sentence.\n\n## Abstract\n\nWeirs were counted in 2001.\n\n## Findings\n\nThere were "
                + "\U0001F600 nine.\n"
        ),
        File("input/papers/weirs/paper.yml", "access: abstract\n"),
    ];

    [Fact]
    public void What_is_withheld_stays_withheld_in_a_cached_paper()
    {
        using var folder = new TempFolder();
        Build(folder, [File("input/archive.yml", "title: Weirs\n"), .. Withheld]);
        var (built, clean) = Build(folder, [File("input/archive.yml", "title: Ponds\n"), .. Withheld]);
        Assert.All(built.Archive.Documents, document => Assert.Equal(0, document.Source.Bytes.Length));
        Assert.DoesNotContain("confidence", built.Archive.Documents[0].Source.Text, StringComparison.Ordinal);
        Same(folder, clean);
    }

    [Fact]
    public void Offsets_in_a_withheld_file_are_those_of_a_clean_build()
    {
        using var folder = new TempFolder();
        Build(folder, [File("input/archive.yml", "title: Weirs\n"), .. Withheld]);
        Same(folder, Build(folder, [File("input/archive.yml", "title: Ponds\n"), .. Withheld]).Clean);
    }

    [Fact]
    public void A_cache_that_is_deleted_while_a_build_uses_it_is_no_fault()
    {
        using var folder = new TempFolder();
        InputFile[] input = [File("input/archive.yml", "title: Weirs\n"), .. Withheld];
        Build(folder, input);
        using var cache = Open(folder, input);
        var result = Run(input, cache);
        Directory.Delete(folder.At("cache"), recursive: true);
        FileSystem.Write(folder.At("output"), result.Files, new SiteWriterOptions(Cache: cache));
        cache.Commit();
        Same(folder, Run(input, null));
    }

    [Fact]
    public void What_stands_in_the_way_of_the_index_is_no_fault()
    {
        using var folder = new TempFolder();
        InputFile[] input = [File("input/archive.yml", "title: Weirs\n"), .. Withheld];
        Directory.CreateDirectory(folder.At("cache/index.kept/inner"));
        Build(folder, input);
        Same(folder, Run(input, null));
    }

    [Fact]
    public void No_cache_is_made_in_the_input()
    {
        using var folder = new TempFolder();
        InputFile[] input = [File("input/archive.yml", "title: Weirs\n"), .. Withheld];
        Assert.Null(
            FileSystem.OpenCache(
                new ArchiveFolders(folder.Path, folder.At("cache"), folder.At("output")),
                input,
                TestMachine.CacheOptions
            )
        );
    }

    /// <summary>What a page shows of the whole archive, in menus and head, no paper of its own tells.</summary>
    [Theory]
    [InlineData("input/papers/ponds/paper.yml", "authors: [Ada Archer]\n")]
    [InlineData("input/papers/mills.md", "# On mills\n\nMills were counted in 2003.\n")]
    [InlineData(
        "input/annotations/ponds/2020-01-01-a.md",
        "---\nauthor: Bea\ncreated: 2020-01-01\nquote: Ponds were counted\n---\nWhere?\n"
    )]
    [InlineData("input/pages/about.md", "---\ntitle: About\n---\nWeirs.\n")]
    public void What_every_page_shows_changes_on_pages_of_what_did_not(string path, string text)
    {
        using var folder = new TempFolder();
        InputFile[] input =
        [
            File(
                "input/papers/weirs/text.md",
                "# On weirs\n\nWeirs were counted (Lock 1999).\n\n## References\n\nLock, C. (1999) *Locks*. London."
                    + "\n\nPool, D. (2000) *Pools*. London: Pool.\n"
            ),
            File("input/papers/ponds/text.md", "# On ponds\n\nPonds were counted in 2002.\n"),
        ];
        Build(folder, input);
        Same(folder, Build(folder, [.. input, File(path, text)]).Clean);
        Same(folder, Build(folder, input).Clean);
    }

    private static InputFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    private static DiskBuildCache Open(TempFolder folder, IReadOnlyList<InputFile> input) =>
        FileSystem.OpenCache(
            new ArchiveFolders(folder.Path, folder.At("input"), folder.At("output")),
            input,
            TestMachine.CacheOptions
        )!;

    private static (Pipeline.Result Built, Pipeline.Result Clean) Build(
        TempFolder folder,
        IReadOnlyList<InputFile> input
    )
    {
        using var cache = Open(folder, input);
        var result = Run(input, cache);
        FileSystem.Write(folder.At("output"), result.Files, new SiteWriterOptions(Cache: cache));
        cache.Commit();
        return (result, Run(input, null));
    }

    private static void Same(TempFolder folder, Pipeline.Result clean)
    {
        var built = FileSystem.ReadSite(folder.At("output"));
        Assert.Equal(
            clean.Files.Select(file => file.Path),
            built.Keys.Where(path => path != ".static-archive").Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            [],
            clean
                .Files.Where(file => !file.Content().Span.SequenceEqual(built[file.Path]().Span))
                .Select(file => file.Path)
        );
    }

    private static Pipeline.Result Run(IReadOnlyList<InputFile> input, IBuildCache? cache) =>
        Pipeline.Run(
            input,
            settings => settings with { BaseUrl = "https://archive.example/" },
            _ => { },
            new Pipeline.Options([], cache)
        );
}
