using System.Collections.Concurrent;
using System.Text;
using StaticArchive.Model;

namespace StaticArchive.Tests.Publish.Search.Indexing;

/// <summary>A bar moves within each station that takes long.</summary>
public class IndexingStepsTests
{
    [Fact]
    public void Reading_linking_and_indexing_say_how_far_they_are()
    {
        var station = "";
        var steps = new ConcurrentQueue<(string Station, int Done, int Total)>();
        Pipeline.Run(
            [
                .. SmallSite
                    .Papers(12)
                    .Select(text => new InputFile("input/" + text.Path, Encoding.UTF8.GetBytes(text.Text))),
            ],
            settings => settings,
            name => station = name,
            new Pipeline.Options([]) { OnStep = (done, total) => steps.Enqueue((station, done, total)) }
        );
        Assert.True(Count("read") >= 12);
        Assert.True(Count("link") >= 3);
        Assert.True(Count("search") >= 20);
        Assert.All(steps, step => Assert.InRange(step.Done, 1, step.Total));
        Assert.Contains(steps, step => step.Station == "search" && step.Done == step.Total);

        int Count(string name) =>
            steps.Where(step => step.Station == name).Select(step => step.Done).Distinct().Count();
    }
}
