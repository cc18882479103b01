using Microsoft.Playwright;
using StaticArchive.Model;
using Document = StaticArchive.Model.Document;

namespace StaticArchive.BrowserTests;

/// <summary>Selects words of a document on its page with the mouse, as a reader does.</summary>
internal sealed class MouseSelection(IPage page, Document document)
{
    /// <summary>The words selected, without what the page added to them; blocks are parted by a space.</summary>
    private const string SelectedWords = """
        () => {
          const words = getSelection().getRangeAt(0).cloneContents();
          for (const added of words.querySelectorAll('[data-added]')) added.remove();
          return [...words.childNodes].map(node => node.textContent).join(words.querySelector('p') ? ' ' : '');
        }
        """;

    private const string PlaceOfCharacter = """
        ([id, at, end]) => {
          const acceptNode = node =>
            node.nodeType === 3 ? NodeFilter.FILTER_ACCEPT
            : node.hasAttribute('data-added') ? NodeFilter.FILTER_REJECT
            : NodeFilter.FILTER_SKIP;
          const shown = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;
          const walker = document.createTreeWalker(document.getElementById(id), shown, { acceptNode });
          for (let seen = 0; walker.nextNode(); seen += walker.currentNode.length) {
            if (at >= seen + walker.currentNode.length) continue;
            const range = document.createRange();
            range.setStart(walker.currentNode, at - seen);
            range.setEnd(walker.currentNode, at - seen + 1);
            const box = range.getClientRects()[0];
            return [end ? box.right - 0.5 : box.left + 0.5, box.top + box.height / 2];
          }
        }
        """;

    /// <summary>Clicks a word of a block twice; gives what the browser has selected.</summary>
    public async Task<string> DoubleClickAsync(Block block, int at)
    {
        await page.EvaluateAsync(
            "y => scrollBy({ top: y - 300, behavior: 'instant' })",
            (await PointAsync(block.Id, at))[1]
        );
        await page.WaitForTimeoutAsync(200);
        var point = await PointAsync(block.Id, at);
        await page.Mouse.DblClickAsync(point[0], point[1]);
        return await page.EvaluateAsync<string>("getSelection().toString().trim()");
    }

    /// <summary>
    /// Drags until the words meant are the words selected: lines break anew when the browser has its hyphenation.
    /// </summary>
    public async Task<string> DragAsync((Block Block, int At) from, (Block Block, int At) to)
    {
        var meant =
            from.Block.Id == to.Block.Id
                ? from.Block.Span.Slice(document.Text)[from.At..to.At].Trim()
                : from.Block.Span.Slice(document.Text)[from.At..].Trim()
                    + " "
                    + to.Block.Span.Slice(document.Text)[..to.At].Trim();
        var selected = "";
        for (var attempt = 0; attempt < 5 && Flat(selected) != Flat(meant); attempt++)
        {
            await page.EvaluateAsync(
                "y => { getSelection().removeAllRanges(); scrollBy({ top: y - 300, behavior: 'instant' }); }",
                (await PointAsync(from.Block.Id, from.At))[1]
            );
            await page.WaitForTimeoutAsync(200);
            var start = await PointAsync(from.Block.Id, from.At);
            var end = await PointAsync(to.Block.Id, to.At - 1, end: true);
            await page.Mouse.MoveAsync(start[0], start[1]);
            await page.Mouse.DownAsync();
            await page.Mouse.MoveAsync(end[0], end[1], new MouseMoveOptions { Steps = 4 });
            await page.Mouse.UpAsync();
            selected = await page.EvaluateAsync<string>(SelectedWords);
        }

        Assert.Equal(Flat(meant), Flat(selected));
        return meant;
    }

    /// <summary>
    /// Where on the screen a character of a block begins or ends; what the page added to its words is not counted.
    /// </summary>
    private async Task<float[]> PointAsync(string id, int at, bool end = false) =>
        await page.EvaluateAsync<float[]>(PlaceOfCharacter, new object[] { id, at, end });

    /// <summary>Words with single spaces between them.</summary>
    public static string Flat(string words) =>
        string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
