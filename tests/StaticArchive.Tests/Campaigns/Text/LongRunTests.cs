using System.Text;
using StaticArchive.Model;

namespace StaticArchive.Tests.Campaigns.Text;

/// <summary>A third of a megabyte of what a parser or a tree needed the square of its length for.</summary>
[Collection(TimedAlone.Name)]
public class LongRunTests
{
    private const int Length = 350_000;

    [Theory]
    [InlineData("paper.md", "# A title\n\n", "[a]: b\n")]
    [InlineData("paper.md", "# A title\n\n", "[^1]: a\n")]
    [InlineData("paper.md", "# A title\n\n> ", "> [a]: b\n")]
    [InlineData("paper.html", "<!DOCTYPE html><html><body><main><h1>A title</h1><p>", "<table><tr><td>")]
    public void A_long_run_is_read_in_time(string name, string head, string unit)
    {
        var (path, tally) = ("input/papers/a/" + name, new Tally(unit));
        Guard
            .Run([new InputFile(path, Encoding.UTF8.GetBytes(head + Pathological.Repeat(unit, Length))), Corpus.Other])
            .Enter(tally, unit, path);
        tally.AssertClean();
    }
}
