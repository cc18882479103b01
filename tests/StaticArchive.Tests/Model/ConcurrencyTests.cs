using StaticArchive.Model;

namespace StaticArchive.Tests.Model;

/// <summary>Work side by side.</summary>
public class ConcurrencyTests
{
    [Fact]
    public void Long_work_is_done_by_no_more_threads_than_there_are_processors()
    {
        var (running, most) = (0, 0);
        var gate = new Lock();
        var results = Concurrency.Map(
            Enumerable.Range(0, 400).ToArray(),
            number =>
            {
                lock (gate)
                {
                    most = Math.Max(most, ++running);
                }

                Thread.Sleep(2);
                lock (gate)
                {
                    running--;
                }

                return number;
            }
        );
        Assert.Equal(Enumerable.Range(0, 400), results);
        Assert.InRange(most, 1, Environment.ProcessorCount);
    }
}
