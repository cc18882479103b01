using Microsoft.Playwright;
using StaticArchive.Commands.Preview;
using StaticArchive.Commands.Reporting;
using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.BrowserTests;

/// <summary>The preview in a browser: it reloads, it stays where it was, it says what is wrong.</summary>
[Collection(SiteCollection.Name)]
public class PreviewPageTests(SiteFixture site)
{
    [BrowserFact]
    public async Task A_new_site_reloads_the_page_at_the_same_place()
    {
        var board = new PreviewStateBroadcaster();
        board.Update(state => state.Next(Pages("one"), SortedMessages.Create([], strict: false)));
        await using var server = await PreviewServer.StartAsync(0, board, CancellationToken.None);
        await using var window = await WatchedPage.OpenAsync(await site.Browser.NewContextAsync(), server.Address);
        await window.Page.GotoAsync(server.Address);
        await window.Page.EvaluateAsync("scrollTo(0, 1200)");
        board.Update(state => state.Next(Pages("two"), SortedMessages.Create([], strict: false)));
        await Assertions.Expect(window.Page.Locator("h1")).ToHaveTextAsync("two");
        await window.Page.WaitForFunctionAsync("scrollY === 1200");
        window.AssertClean();
    }

    [BrowserFact]
    public async Task Broken_input_is_named_in_the_page_and_nothing_in_a_message_is_markup()
    {
        var board = new PreviewStateBroadcaster();
        board.Update(state => state.Next(Pages("good"), SortedMessages.Create([], strict: false)));
        await using var server = await PreviewServer.StartAsync(0, board, CancellationToken.None);
        await using var window = await WatchedPage.OpenAsync(await site.Browser.NewContextAsync(), server.Address);
        await window.Page.GotoAsync(server.Address);
        var error = MessageCatalog.InvalidYaml(
            new SourceLocation("input/archive.yml", 3, 1),
            "<img src=x onerror=alert(1)>"
        );
        board.Update(state => state.Next(Pages("half"), SortedMessages.Create([error], strict: false)));
        var panel = window.Page.GetByRole(AriaRole.Status, new PageGetByRoleOptions { Name = "Messages of the build" });
        await Assertions
            .Expect(panel)
            .ToContainTextAsync(
                "input/archive.yml(3,1): error SA0601: this YAML cannot be read: <img src=x onerror=alert(1)>"
            );
        await Assertions.Expect(panel).ToContainTextAsync("the last site without errors");
        await Assertions.Expect(window.Page.Locator("h1")).ToHaveTextAsync("good");
        await panel.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Hide" }).ClickAsync();
        await Assertions.Expect(panel).ToHaveCountAsync(0);
        window.AssertClean();
    }

    private static OutputFile[] Pages(string title)
    {
        var lines = string.Concat(Enumerable.Repeat("<p>A line of the page.</p>", 200));
        var html =
            $"<!DOCTYPE html><html lang=en><title>{title}</title><link rel=icon href=data:,>"
            + $"<body><h1>{title}</h1>{lines}</body></html>";
        return [new("index.html", () => System.Text.Encoding.UTF8.GetBytes(html))];
    }
}
