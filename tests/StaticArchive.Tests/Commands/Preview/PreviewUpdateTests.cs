using System.Text;
using StaticArchive.Commands.Preview;
using StaticArchive.Commands.Reporting;
using StaticArchive.Model.Messages;
using StaticArchive.Tests.IO;

namespace StaticArchive.Tests.Commands.Preview;

/// <summary>What open pages are told after a build.</summary>
public sealed class PreviewUpdateTests : PreviewTestBase
{
    [Fact]
    public async Task Open_pages_are_told_of_a_new_site_and_of_what_the_build_had_to_say()
    {
        using var reader = new StreamReader(await Client.GetStreamAsync("/_preview/events"));
        Assert.Contains("\"generation\":1", await NextAsync(reader), StringComparison.Ordinal);
        var warning = MessageCatalog.SymbolicLinkSkipped(new SourceLocation("input/x.md"));
        Board.Update(state => state.Next(Site, SortedMessages.Create([warning], strict: false)));
        var second = await NextAsync(reader);
        Assert.Contains("\"generation\":2", second, StringComparison.Ordinal);
        Assert.Contains("SA0651", second, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Broken_input_keeps_the_last_good_site_and_shows_why()
    {
        using var reader = new StreamReader(await Client.GetStreamAsync("/_preview/events"));
        await NextAsync(reader);
        var error = MessageCatalog.InvalidYaml(new SourceLocation("input/archive.yml", 1, 2), "why");
        Board.Update(state =>
            state.Next(
                [TempFolder.Page("index.html", "<body>half</body>")],
                SortedMessages.Create([error], strict: false)
            )
        );
        var told = await NextAsync(reader);
        Assert.Contains("\"generation\":1", told, StringComparison.Ordinal);
        Assert.Contains("\"stale\":true", told, StringComparison.Ordinal);
        Assert.Contains("SA0601", told, StringComparison.Ordinal);
        Assert.Contains("Welcome", await Client.GetStringAsync("/"), StringComparison.Ordinal);
        Board.Update(state =>
            state.Next([TempFolder.Page("index.html", "<body>mended</body>")], SortedMessages.Create([], strict: false))
        );
        Assert.Contains("\"generation\":2", await NextAsync(reader), StringComparison.Ordinal);
        Assert.Contains("mended", await Client.GetStringAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_archive_that_was_never_without_errors_is_shown_all_the_same()
    {
        var board = new PreviewStateBroadcaster();
        var error = SortedMessages.Create(
            [MessageCatalog.InvalidYaml(new SourceLocation("input/archive.yml", 1, 2), "why")],
            strict: false
        );
        board.Update(state => state.Next([TempFolder.Page("index.html", "one")], error));
        board.Update(state => state.Next([TempFolder.Page("index.html", "two")], error));
        var state = await board.CurrentAsync(CancellationToken.None);
        Assert.Equal(
            (2, false, "two"),
            (state.Generation, state.IsStale, Encoding.UTF8.GetString(state.Files["index.html"].Content().Span))
        );
    }

    private static async Task<string> NextAsync(StreamReader reader)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (await reader.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                return line;
            }
        }

        throw new InvalidOperationException("the preview hung up");
    }
}
