using System.Text;
using StaticArchive.Model;
using StaticArchive.Publish;
using StaticArchive.Tests.Publish.Exports;

namespace StaticArchive.Tests.Publish.Site;

/// <summary>
/// No file of a site holds a word of a withdrawn paper, nor of the text and abstract of a paper whose record alone may
/// be shown.
/// </summary>
public sealed class WithheldContentTests
{
    private const string Withdrawn = "kerbs";
    private const string AccessNote = "Taken back at the wish of its author.";

    /// <summary>Words that only withheld files hold; each stands in a place of its own.</summary>
    private static readonly string[] WithheldWords =
    [
        "zanzibarite", // title of the withdrawn paper
        "quillfeather", // its author
        "marrowstone", // its abstract
        "ploughshare", // its text
        "yellowhammer", // author of an entry that only its list has
        "thistledown", // title of that entry
        "wobblegate", // an annotation on it
        "plinthday", // an event that only it tells of
        "larkspurs", // abstract of the paper whose record may be shown
        "honeyfungus", // its text
        "bramblewick", // author of an entry that only its list has
    ];

    private static readonly (string Path, string Text)[] Input =
    [
        ("input/archive.yml", "title: Weirs\nbase-url: https://archive.example/\n"),
        (
            "input/papers/weirs/paper.md",
            "# On weirs\n\nDora Dale\n\n2001-03\n\n## Findings\n\nWeirs were counted (Archer 1999) in May 2001.\n\n"
                + "## References\n\nArcher, A. (1999) On ponds, Journal of Weirs, 1(2): 3-9.\n"
        ),
        ($"input/papers/{Withdrawn}/paper.yml", $"access: withdrawn\naccess-note: {AccessNote}\n"),
        (
            $"input/papers/{Withdrawn}/paper.md",
            "# Zanzibarite kerbs\n\nOtto Quillfeather\n\n2000-03\n\n## Abstract\n\nMarrowstone was weighed.\n\n"
                + "## Findings\n\nA ploughshare was found (Yellowhammer 1999; Archer 1999) in June 2000.\n\n"
                + "## References\n\nArcher, A. (1999) On ponds, Journal of Weirs, 1(2): 3-9.\n\n"
                + "Yellowhammer, Y. (1999) On thistledown, Journal of Weirs, 1(2): 10-12.\n"
        ),
        ("input/papers/ponds/paper.yml", "access: metadata\n"),
        (
            "input/papers/ponds/paper.md",
            "# Ponds\n\nElla Eddy\n\n2002-03\n\n## Abstract\n\nLarkspurs grew.\n\n## Findings\n\nHoneyfungus was found "
                + "(Bramblewick 1998).\n\n## References\n\nBramblewick, B. (1998) On moss, Journal of Weirs, "
                + "1(1): 1-2.\n"
        ),
        (
            $"input/annotations/{Withdrawn}/a-note.md",
            "---\nauthor: Dora Dale\ncreated: \"2003-05-06\"\nquote: \"A ploughshare was found\"\n---\nBy the "
                + "wobblegate?\n"
        ),
        (
            "input/timeline/a.yml",
            "- id: plinthday\n  date: \"2000-06\"\n  title: Plinthday is held\n  kind: launch\n  evidence:\n"
                + $"    - paper: {Withdrawn}\n      quote: \"A ploughshare was found\"\n"
        ),
    ];

    [Fact]
    public void No_file_holds_a_word_that_is_withheld()
    {
        var run = Pipeline.Run(
            [.. Input.Select(file => new InputFile(file.Path, Encoding.UTF8.GetBytes(file.Text)))],
            settings => settings,
            _ => { }
        );
        AssertWithheld(run.Files, WithheldWords);
        Assert.Contains(
            AccessNote,
            ReadBack.Text(run.Files, $"papers/{Withdrawn}/index.html"),
            StringComparison.Ordinal
        );
        var sitemap = ReadBack.Text(run.Files, "sitemap.xml");
        Assert.Contains("papers/weirs/", sitemap, StringComparison.Ordinal);
        Assert.DoesNotContain($"papers/{Withdrawn}/", sitemap, StringComparison.Ordinal);
        Assert.Contains("Ponds", ReadBack.Text(run.Files, "papers/ponds/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_archive_still_holds_of_a_withheld_paper_is_not_published() =>
        AssertWithheld(Publishing.Publish(TestArchive.Archive()), ["secret", "nemo, n", "not to be shown"]);

    private static void AssertWithheld(IReadOnlyList<OutputFile> files, string[] words)
    {
        Assert.True(files.Count > 30);
        Assert.Empty(
            from file in files
            let text = file.Path + "\n" + ReadBack.Text(file)
            from word in words
            where text.Contains(word, StringComparison.OrdinalIgnoreCase)
            select $"{file.Path}: {word}"
        );
    }
}
